import QtQuick
import QtQuick.Templates as T
import MinPlan

FieldFrame {
    id: control

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input
    property int lines: 5
    /// To read and mark, not to write in.
    property alias readOnly: input.readOnly

    function focusField() { Keyboard.focus(input) }

    T.TextArea {
        id: input
        width: parent.width
        height: Math.max(Math.round(control.lines * Theme.body * 1.4) + 2 * Theme.s3, contentHeight + 2 * Theme.s3)
        leftPadding: Theme.s4
        rightPadding: Theme.s4
        topPadding: Theme.s3
        bottomPadding: Theme.s3
        color: Theme.text
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        selectByKeyboard: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        font { family: Theme.family; pixelSize: Theme.body }
        Accessible.name: control.spoken
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        background: FieldGround { active: input.activeFocus; faulty: control.error !== "" }
        Text {
            visible: input.text === ""
            text: input.placeholderText
            color: Theme.muted
            font: input.font
            wrapMode: Text.Wrap
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s4; rightMargin: Theme.s4; topMargin: Theme.s3 }
            Accessible.ignored: true
        }
        FocusRing { target: input; shown: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason) }
    }
}
