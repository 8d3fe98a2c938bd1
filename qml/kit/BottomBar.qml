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
    signal primary()
    signal secondary()

    implicitHeight: Math.max(80, row.implicitHeight + Theme.s6)
    color: Theme.surface

    Rectangle { width: parent.width; height: 1; color: Theme.line; Accessible.ignored: true }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: bar.width > Theme.narrowWidth ? Theme.s12 : Theme.s4; rightMargin: bar.width > Theme.narrowWidth ? Theme.s12 : Theme.s4 }
        spacing: Theme.s4
        SecondaryButton { text: bar.secondaryText; visible: text !== ""; onClicked: bar.secondary() }
        Flow { id: left; spacing: Theme.s2; Layout.fillWidth: visibleChildren.length > 0; Layout.alignment: Qt.AlignVCenter }
        SmallText { text: bar.hint; visible: text !== "" && bar.width > Theme.narrowWidth; Layout.fillWidth: true }
        Item { Layout.fillWidth: true }
        SmallText { text: bar.note; visible: text !== "" && bar.width > Theme.narrowWidth; wrapMode: Text.NoWrap }
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
