pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Markdown in which each word of the glossary is something one can point at, tab to and open.
Item {
    id: prose

    required property TermPart part
    /// Where the words stand; see Prose.places().
    property var places: []

    function place() { places = Prose.places(words.textDocument) }

    implicitHeight: words.implicitHeight
    Component.onCompleted: place()

    TextEdit {
        id: words
        objectName: "lessonWithTerms"
        width: parent.width
        text: Prose.drawnWithTerms(prose.part.markdown, prose.part.size, String(Theme.controlBorder), prose.part.player.glossary, String(Theme.primary), prose.part.tight)
        color: prose.part.color
        font { family: Theme.family; pixelSize: prose.part.size }
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.RichText
        readOnly: true
        selectByMouse: false
        activeFocusOnPress: false
        Accessible.role: Accessible.StaticText
        Accessible.name: TextTools.plain(prose.part.markdown)
        Accessible.ignored: !prose.part.spoken

        onTextChanged: settling.restart()
        onWidthChanged: settling.restart()
        onContentSizeChanged: settling.restart()
    }
    Timer { id: settling; interval: 0; onTriggered: prose.place() }
    Repeater {
        model: prose.places.length
        delegate: TermWord {
            required property int index
            readonly property var here: prose.places[index] ?? null
            readonly property var entry: here ? prose.part.player.glossary[here.id] ?? null : null
            objectName: "term" + index
            x: here ? here.rect.x : 0
            y: here ? here.rect.y : 0
            width: here ? here.rect.width : 0
            height: here ? here.rect.height : 0
            text: here ? here.word : ""
            term: entry ? entry.term : ""
            explanation: entry ? entry.text : ""
        }
    }
}
