import QtQuick
import QtQuick.Layouts
import MinPlan

/// Where one goes on: the filled button always stands at the right.
Rectangle {
    id: bar

    default property alias content: left.data
    property string hint: ""
    /// Beside the filled button, such as «Steg 3 av 6».
    property string note: ""
    property string primaryText: ""
    property bool primaryEnabled: true
    property string secondaryText: ""
    property alias primaryButton: primaryControl
    readonly property bool roomy: width > Theme.narrowWidth
    signal primary()
    signal secondary()

    implicitHeight: Math.max(80, grid.implicitHeight + Theme.s6)
    color: Theme.surface

    Rectangle { width: parent.width; height: 1; color: Theme.line; Accessible.ignored: true }
    GridLayout {
        id: grid
        columns: bar.roomy ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: bar.roomy ? Theme.s12 : Theme.s4; rightMargin: bar.roomy ? Theme.s12 : Theme.s4 }
        Flow {
            id: left
            visible: children.length > 0
            spacing: Theme.s2
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            SecondaryButton { text: bar.secondaryText; visible: text !== ""; onClicked: bar.secondary() }
            SmallText { text: bar.hint; visible: text !== "" && bar.roomy; Layout.fillWidth: true }
            Item { Layout.fillWidth: true }
            SmallText { text: bar.note; visible: text !== "" && bar.roomy; wrapMode: Text.NoWrap }
            PrimaryButton {
                id: primaryControl
                text: bar.primaryText
                visible: text !== ""
                enabled: bar.primaryEnabled
                Layout.maximumWidth: bar.width * 0.6
                onClicked: bar.primary()
            }
        }
    }
}
