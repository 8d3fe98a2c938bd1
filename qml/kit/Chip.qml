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
    property int maximumWidth: 100000

    readonly property color ink: interactive && chosen ? Theme.info : Theme.strong(tone)

    implicitWidth: Math.min(maximumWidth, Math.max(interactive ? Theme.rowHeight : 0, implicitContentWidth + leftPadding + rightPadding))
    width: implicitWidth
    implicitHeight: interactive ? Theme.rowHeight : implicitContentHeight + Theme.s1 + 2
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
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)

    /// As ChoiceRow: Enter chooses, and where that is done already it goes on.
    function enter(event: var) {
        if (chosen)
            event.accepted = false
        else
            clicked()
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: control.implicitContentHeight + (control.interactive ? Theme.s4 : Theme.s1 + 2)
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: control.interactive && control.chosen ? Theme.infoTint : Theme.tint(control.tone)
            border { width: control.interactive ? (control.chosen ? Theme.borderWidth : 1) : 0; color: control.chosen ? Theme.info : Theme.controlBorder }
        }
    }
    contentItem: IconLabel {
        text: control.text
        iconName: control.iconName
        iconFirst: true
        color: control.ink
        font { family: Theme.family; pixelSize: Theme.small; weight: Theme.semibold }
    }
    FocusRing { target: control; shown: control.visualFocus }
}
