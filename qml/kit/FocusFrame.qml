import QtQuick
import MinPlan

/// Two rings, so that one of them stands out whatever lies behind: page colour inside, text colour outside.
Rectangle {
    id: frame

    property int cornerRadius: 0

    color: "transparent"
    radius: cornerRadius + 2 * Theme.focusWidth
    border { width: Theme.focusWidth; color: Theme.text }
    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; margins: Theme.focusWidth }
        radius: frame.cornerRadius + Theme.focusWidth
        color: "transparent"
        border { width: Theme.focusWidth; color: Theme.page }
        Accessible.ignored: true
    }
}
