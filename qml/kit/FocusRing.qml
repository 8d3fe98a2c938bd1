import QtQuick
import MinPlan

/// The ring around what has the keyboard's focus. Made only when shown.
Loader {
    property Item target: parent as Item
    property bool shown: false
    property int cornerRadius: Theme.radiusControl

    anchors.fill: target
    anchors.margins: -2 * Theme.focusWidth
    active: shown
    source: Qt.resolvedUrl("FocusFrame.qml")
    onLoaded: (item as FocusFrame).cornerRadius = cornerRadius
}
