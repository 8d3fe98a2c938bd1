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
    implicitHeight: Math.max(60, implicitContentHeight + topPadding + bottomPadding)
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
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)

    /// Enter chooses; where that is done already it is let through, so that it goes on.
    function enter(event: var) {
        if (chosen || readOnly)
            event.accepted = false
        else
            press()
    }
    function press() {
        if (enabled && !readOnly)
            clicked()
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.tone !== "" ? Theme.tint(control.tone) : control.hovered ? Theme.sunken : Theme.surface
        border { width: Theme.borderWidth; color: control.tone !== "" ? Theme.strong(control.tone) : Theme.controlBorder }
    }
    contentItem: ChoiceContent {
        text: control.text
        note: control.note
        shortcut: control.shortcut
        multiple: control.multiple
        chosen: control.chosen
        mark: control.mark
    }
    FocusRing { target: control; shown: control.visualFocus }
}
