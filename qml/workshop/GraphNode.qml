import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A scene in the drawing of a case: told apart by form and word as well as by colour.
T.AbstractButton {
    id: node

    required property string sceneId
    required property string note
    required property string tone
    required property string shape
    required property bool dashed
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property string spoken
    property bool chosen: false

    x: boxX
    y: boxY
    width: boxWidth
    height: boxHeight
    text: sceneId
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: chosen ? qsTr("Valgt") : ""
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: GraphShape {
        form: node.shape
        dashed: node.dashed
        fill: node.tone === "neutral" ? Theme.surface : Theme.tint(node.tone)
        line: node.chosen ? Theme.text : Theme.strong(node.tone)
        thickness: node.chosen ? Theme.focusWidth : node.hovered ? Theme.borderWidth : 1.5
    }
    contentItem: Item {
        Column {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            Text { text: node.sceneId; width: parent.width; horizontalAlignment: Text.AlignHCenter; color: Theme.text; textFormat: Text.PlainText; font { family: Theme.family; pixelSize: Theme.small; weight: Theme.semibold } Accessible.ignored: true }
            Text { text: node.note; width: parent.width; horizontalAlignment: Text.AlignHCenter; color: node.tone === "neutral" ? Theme.muted : Theme.strong(node.tone); textFormat: Text.PlainText; font { family: Theme.family; pixelSize: Theme.tiny } Accessible.ignored: true }
        }
    }
    FocusRing { target: node; shown: node.visualFocus; cornerRadius: 6 }
}
