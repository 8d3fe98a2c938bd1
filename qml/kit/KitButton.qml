import QtQuick
import QtQuick.Templates as T
import MinPlan

/// What every button has: a name, a size for fingers, Space and Enter, and the ring of the keyboard.
T.Button {
    id: control

    property int cornerRadius: Theme.radiusControl

    implicitWidth: Math.max(Theme.rowHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s5
    rightPadding: Theme.s5
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font { family: Theme.family; pixelSize: Theme.body; weight: Theme.semibold }
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: if (enabled) clicked()
    Keys.onEnterPressed: if (enabled) clicked()

    FocusRing { target: control; shown: control.visualFocus; cornerRadius: control.cornerRadius }
}
