pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// «Ord her», and the words, each of which is explained when it is pointed at or pressed.
Flow {
    id: row

    required property TermPart part
    readonly property var words: Prose.termsIn(part.markdown, part.player.glossary)

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: label.text

    SmallText { id: label; text: qsTr("Ord her:"); height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter; Accessible.ignored: true }
    Repeater {
        model: row.words.length
        delegate: TermWord {
            id: word
            required property int index
            readonly property var here: row.words[index] ?? null
            readonly property var entry: here ? row.part.player.glossary[here.id] ?? null : null
            objectName: "wordHere" + index
            leftPadding: Theme.s2
            rightPadding: Theme.s2
            width: Math.min(implicitContentWidth + leftPadding + rightPadding, row.width)
            height: Math.max(Theme.rowHeight, implicitContentHeight)
            text: here ? here.word : ""
            term: entry ? entry.term : ""
            explanation: entry ? entry.text : ""
            contentItem: SmallText { text: word.text; color: Theme.primary; font.underline: true; verticalAlignment: Text.AlignVCenter; Accessible.ignored: true }
        }
    }
}
