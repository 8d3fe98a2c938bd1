import QtQuick
import QtQuick.Templates as T
import MinPlan

/// Where one is in what is longer than the window; gone where nothing is.
T.ScrollBar {
    id: bar
    width: Theme.s3
    padding: 3
    minimumSize: 0.08
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    Accessible.ignored: true
    contentItem: Rectangle { radius: width / 2; color: bar.pressed || bar.hovered ? Theme.muted : Theme.controlBorder }
}
