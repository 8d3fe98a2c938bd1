pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Text from a module. Its links stand once more below it, for the keyboard.
Column {
    id: lesson

    required property PlayerModel player
    property string markdown: ""
    readonly property var addresses: Prose.links(markdown)
    readonly property var words: Prose.linkWords(markdown)

    spacing: Theme.s2
    visible: markdown !== ""

    MarkdownText {
        text: Prose.drawn(lesson.markdown)
        width: parent.width
        onLinkActivated: link => lesson.player.askToOpen(link)
    }
    Repeater {
        model: lesson.addresses
        delegate: LinkButton {
            required property int index
            required property string modelData
            text: lesson.words[index]
            iconName: "external"
            width: Math.min(implicitWidth, lesson.width)
            onClicked: lesson.player.askToOpen(modelData)
        }
    }
}
