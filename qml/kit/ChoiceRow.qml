import QtQuick
import QtQuick.Templates as T
import MinPlan

/// One choice among several. It does not toggle itself: `chosen` is bound to a model, clicked() tells it.
T.AbstractButton {
    id: control

    property bool multiple: false
    property bool chosen: false
    /// "", "right", "wrong" or "missed" (right, but not chosen).
    property string mark: ""
    property string note: ""
    property string shortcut: ""
    /// Shown after the answer: to be read, not pressed.
    property bool readOnly: false

    readonly property string tone: mark === "right" || mark === "missed" ? "ok" : mark === "wrong" ? "error" : chosen ? "primary" : ""
    readonly property string spokenNote: note !== "" ? note : mark === "right" || mark === "missed" ? qsTr("Riktig") : mark === "wrong" ? qsTr("Ikke riktig") : ""

    implicitWidth: 320
    implicitHeight: Math.max(60, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.s5
    rightPadding: Theme.s5
    topPadding: Theme.s3
    bottomPadding: Theme.s3
    hoverEnabled: !readOnly
    focusPolicy: Qt.StrongFocus
    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: spokenNote === "" ? text : text + ". " + spokenNote
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    function press() {
        if (enabled && !readOnly)
            clicked()
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.tone !== "" ? Theme.tint(control.tone) : control.hovered ? Theme.sunken : Theme.surface
        border { width: Theme.borderWidth; color: control.tone !== "" ? Theme.strong(control.tone) : Theme.controlBorder }
    }
    contentItem: Item {
        implicitHeight: Math.max(badge.height, words.implicitHeight)
        ChoiceMark {
            id: badge
            multiple: control.multiple
            chosen: control.chosen
            mark: control.mark
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        }
        Column {
            id: words
            spacing: Theme.s1
            anchors { left: badge.right; leftMargin: Theme.s4; right: key.visible ? key.left : parent.right; rightMargin: key.visible ? Theme.s3 : 0; verticalCenter: parent.verticalCenter }
            BodyText { text: control.text; width: parent.width; lineHeight: 1.25; font.weight: control.mark !== "" ? Theme.semibold : Font.Normal; Accessible.ignored: true }
            SmallText { text: control.note; visible: text !== ""; width: parent.width; color: Theme.text; Accessible.ignored: true }
        }
        SmallText { id: key; text: control.shortcut; visible: text !== "" && control.mark === ""; anchors { right: parent.right; verticalCenter: parent.verticalCenter } Accessible.ignored: true }
    }
    FocusRing { target: control; shown: control.visualFocus }
}
