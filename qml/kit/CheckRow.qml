import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A check box with its words. Like ChoiceRow it does not toggle itself. Space ticks; Enter is the page's.
T.AbstractButton {
    id: control

    property bool chosen: false

    implicitWidth: implicitContentWidth
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: if (enabled) clicked()
    Accessible.onToggleAction: if (enabled) clicked()

    contentItem: ChoiceContent { text: control.text; multiple: true; chosen: control.chosen; gap: Theme.s3 }
    FocusRing { target: control; shown: control.visualFocus }
}
