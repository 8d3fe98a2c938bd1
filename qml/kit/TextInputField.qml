import QtQuick
import QtQuick.Templates as T
import MinPlan

FieldFrame {
    id: control

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias input: input
    property bool password: false
    signal accepted()

    function focusField() { Keyboard.focus(input) }

    T.TextField {
        id: input
        width: parent.width
        height: Math.max(Theme.rowHeight, contentHeight + Theme.s6)
        leftPadding: Theme.s4
        rightPadding: Theme.s4
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font { family: Theme.family; pixelSize: Theme.body }
        echoMode: control.password ? TextInput.Password : TextInput.Normal
        Accessible.name: control.spoken
        onAccepted: control.accepted()
        background: FieldGround { active: input.activeFocus; faulty: control.error !== "" }
        Text {
            visible: input.text === ""
            text: input.placeholderText
            color: Theme.muted
            font: input.font
            anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
            Accessible.ignored: true
        }
        FocusRing { target: input; shown: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason) }
    }
}
