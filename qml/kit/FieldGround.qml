import QtQuick
import MinPlan

/// The ground and border of a field to write in.
Rectangle {
    property bool active: false
    property bool faulty: false

    radius: Theme.radiusControl
    color: Theme.surface
    border { width: active || faulty ? Theme.borderWidth : 1; color: faulty ? Theme.error : active ? Theme.primary : Theme.controlBorder }
}
