import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A check box with its words. Like ChoiceRow it does not toggle itself.
T.AbstractButton {
    id: control

    property bool chosen: false

    implicitWidth: badge.width + Theme.s3 + words.implicitWidth
    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: if (enabled) clicked()
    Accessible.onToggleAction: if (enabled) clicked()
    Keys.onReturnPressed: if (enabled) clicked()
    Keys.onEnterPressed: if (enabled) clicked()

    contentItem: Item {
        ChoiceMark { id: badge; multiple: true; chosen: control.chosen; anchors.verticalCenter: parent.verticalCenter }
        BodyText {
            id: words
            text: control.text
            lineHeight: 1.25
            anchors { left: badge.right; leftMargin: Theme.s3; right: parent.right; verticalCenter: parent.verticalCenter }
            Accessible.ignored: true
        }
    }
    FocusRing { target: control; shown: control.visualFocus }
}
