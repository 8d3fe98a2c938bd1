import QtQuick
import MinPlan

/// What often goes wrong, with a bar in the accent colour.
Item {
    id: pitfall

    required property PlayerModel player
    property string text: ""

    implicitHeight: words.implicitHeight
    visible: text !== ""

    Rectangle { width: Theme.s1; height: parent.height; color: Theme.accent; Accessible.ignored: true }
    Column {
        id: words
        spacing: Theme.s1
        anchors { left: parent.left; leftMargin: Theme.s6; right: parent.right }
        BodyText { text: qsTr("Vanlig fallgruve"); color: Theme.accent; font.weight: Theme.bold; width: parent.width }
        TermText { player: pitfall.player; markdown: pitfall.text; width: parent.width }
    }
}
