import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A small state with an icon and a word; `interactive` makes it a choice that can be pressed.
T.AbstractButton {
    id: control

    property string iconName: ""
    property string tone: "neutral"
    property bool chosen: false
    property bool interactive: false

    readonly property color ink: interactive && chosen ? Theme.info : Theme.strong(tone)

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: interactive ? Theme.rowHeight : row.implicitHeight + Theme.s1 + 2
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    enabled: interactive
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: interactive ? Accessible.RadioButton : Accessible.StaticText
    Accessible.name: text
    Accessible.checkable: interactive
    Accessible.checked: interactive && chosen
    Accessible.focusable: interactive
    Accessible.onPressAction: if (interactive) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            width: parent.width
            height: row.implicitHeight + (control.interactive ? Theme.s4 : Theme.s1 + 2)
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: control.interactive && control.chosen ? Theme.infoTint : Theme.tint(control.tone)
            border { width: control.interactive ? (control.chosen ? Theme.borderWidth : 1) : 0; color: control.chosen ? Theme.info : Theme.controlBorder }
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        Row {
            id: row
            spacing: Theme.s1 + 2
            anchors.verticalCenter: parent.verticalCenter
            Icon { visible: control.iconName !== ""; name: control.iconName; size: Theme.small; color: control.ink; anchors.verticalCenter: parent.verticalCenter }
            SmallText { text: control.text; color: control.ink; wrapMode: Text.NoWrap; font.weight: Font.Medium; Accessible.ignored: true }
        }
    }
    FocusRing { target: control; shown: control.visualFocus }
}
