import QtQuick
import MinPlan

/// Where something is known from; with an address it can be opened, after a question.
Column {
    id: source

    required property PlayerModel player
    property string text: ""
    property string link: ""

    visible: text !== ""

    SmallText {
        text: qsTr("Kilde: %1").arg(source.text)
        visible: source.link === ""
        width: parent.width
    }
    LinkButton {
        objectName: "sourceLink"
        text: qsTr("Kilde: %1").arg(source.text)
        iconName: "external"
        leftPadding: 0
        visible: source.link !== ""
        width: Math.min(implicitWidth, source.width)
        onClicked: source.player.askToOpen(source.link)
    }
}
