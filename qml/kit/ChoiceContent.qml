import QtQuick
import MinPlan

/// The mark, the words and the key of a choice.
Item {
    id: content

    property string text: ""
    property string note: ""
    property string shortcut: ""
    property string mark: ""
    property bool multiple: false
    property bool chosen: false
    property int gap: Theme.s4

    implicitWidth: badge.width + gap + Math.ceil(words.implicitWidth) + (key.visible ? key.width + Theme.s3 : 0)
    implicitHeight: Math.max(badge.height, column.implicitHeight)

    ChoiceMark {
        id: badge
        multiple: content.multiple
        chosen: content.chosen
        mark: content.mark
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
    }
    Column {
        id: column
        spacing: Theme.s1
        anchors {
            left: badge.right
            leftMargin: content.gap
            right: key.visible ? key.left : parent.right
            rightMargin: key.visible ? Theme.s3 : 0
            verticalCenter: parent.verticalCenter
            // The leading stands below each line; half of it brings the words to the middle.
            verticalCenterOffset: Math.round(Theme.body * 0.1)
        }
        BodyText {
            id: words
            text: content.text
            width: parent.width
            lineHeight: 1.25
            font.weight: content.mark !== "" ? Theme.semibold : Font.Normal
            Accessible.ignored: true
        }
        SmallText { text: content.note; visible: text !== ""; width: parent.width; color: Theme.text; Accessible.ignored: true }
    }
    SmallText {
        id: key
        text: content.shortcut
        visible: text !== "" && content.mark === ""
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        Accessible.ignored: true
    }
}
