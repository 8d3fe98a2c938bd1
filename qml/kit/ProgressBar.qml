import QtQuick
import MinPlan

Rectangle {
    id: bar

    property int value: 0
    property string name: qsTr("Framdrift")
    property color fill: Theme.primary
    property color track: Theme.line

    implicitWidth: 200
    implicitHeight: Theme.s2
    radius: height / 2
    color: track
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    Accessible.description: qsTr("%1 prosent").arg(value)

    Rectangle {
        width: Math.max(bar.value > 0 ? bar.height : 0, bar.width * Math.min(100, bar.value) / 100)
        height: bar.height
        radius: bar.radius
        color: bar.fill
        Behavior on width { NumberAnimation { duration: Theme.durationLong } }
    }
}
