import QtQuick
import MinPlan

/// Two rings, so that one of them stands out whatever lies behind: page colour inside, text colour outside.
Rectangle {
    id: ring

    property Item target: parent as Item
    property bool shown: false
    property int cornerRadius: Theme.radiusControl

    anchors.fill: target
    anchors.margins: -2 * Theme.focusWidth
    visible: shown
    color: "transparent"
    radius: cornerRadius + 2 * Theme.focusWidth
    border { width: Theme.focusWidth; color: Theme.text }
    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; margins: Theme.focusWidth }
        radius: ring.cornerRadius + Theme.focusWidth
        color: "transparent"
        border { width: Theme.focusWidth; color: Theme.page }
        Accessible.ignored: true
    }
}
