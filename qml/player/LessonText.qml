pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Text from a module. Words of the glossary are explained where they stand; links stand once more
/// below it, for the keyboard.
Column {
    id: lesson

    required property PlayerModel player
    property string markdown: ""
    readonly property var addresses: Prose.links(markdown)
    readonly property var words: Prose.linkWords(markdown)

    spacing: Theme.s2
    visible: markdown !== ""

    ProseText { objectName: "lesson"; markdown: part.wanted ? "" : lesson.markdown; width: parent.width }
    TermPart { id: part; player: lesson.player; markdown: lesson.markdown; width: parent.width }
    Repeater {
        model: lesson.addresses
        delegate: LinkButton {
            required property int index
            required property string modelData
            text: lesson.words[index]
            iconName: "external"
            leftPadding: 0
            width: Math.min(implicitWidth, lesson.width)
            onClicked: lesson.player.askToOpen(modelData)
        }
    }
}
