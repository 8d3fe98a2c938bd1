import QtQuick
import MinPlan

/// A stage's sign and title.
Item {
    id: content

    property string text: ""
    property int standing: StageList.Ahead
    property bool viewed: false

    implicitHeight: words.implicitHeight

    Icon {
        id: sign
        name: content.standing === StageList.Done ? "check" : content.standing === StageList.Current ? "dot" : "circle"
        color: content.standing === StageList.Ahead ? Theme.muted : Theme.primary
        size: Theme.small
        anchors { left: parent.left; leftMargin: Theme.s3; verticalCenter: parent.verticalCenter }
    }
    SmallText {
        id: words
        text: content.text
        color: content.viewed ? Theme.primary : Theme.muted
        font.pixelSize: Math.round((Theme.small + Theme.body) / 2)
        lineHeight: 1
        font.weight: content.viewed ? Theme.semibold : Font.Normal
        anchors { left: sign.right; leftMargin: Theme.s3; right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        Accessible.ignored: true
    }
}
