pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A share month by month, its median, and when the course began. Said as a sentence; the numbers
/// stand below as text.
Item {
    id: plot

    required property var chart
    readonly property var values: chart.values ?? []
    readonly property real ceiling: Math.min(1, Math.max(...values, chart.median ?? 0, 0.1) * 1.2)
    readonly property int dot: Theme.s2
    readonly property real plotTop: header.height + Theme.s2
    readonly property real plotHeight: Math.round(160 * Theme.textScale)
    readonly property bool marked: (chart.begun ?? -1) > 0 && chart.begun < values.length

    function place(at: real): real { return dot + (width - 2 * dot) * (values.length < 2 ? 0.5 : at / (values.length - 1)) }
    function level(value: real): real { return plotTop + plotHeight - (plotHeight - dot) * value / ceiling }

    implicitHeight: plotTop + plotHeight + Theme.s1 + Math.max(first.height, last.height)
    Accessible.role: Accessible.Graphic
    Accessible.name: (chart.spoken ?? "") + ". " + (chart.medianText ?? "")

    Flow {
        id: header
        width: parent.width
        spacing: Theme.s4
        SmallText { text: plot.chart.medianText ?? ""; color: Theme.accent; Accessible.ignored: true }
        SmallText { visible: plot.marked; text: qsTr("Stiplet strek: kurset begynte"); Accessible.ignored: true }
    }
    Rectangle { y: plot.level(0); width: parent.width; height: 1; color: Theme.line; Accessible.ignored: true }
    Rectangle { y: plot.level(plot.chart.median ?? 0); width: parent.width; height: 1; color: Theme.accent; Accessible.ignored: true }
    Column {
        visible: plot.marked
        x: plot.place((plot.chart.begun ?? 0) - 0.5)
        y: plot.plotTop
        spacing: Theme.s1
        Repeater {
            model: Math.floor(plot.plotHeight / (2 * Theme.s1))
            Rectangle { width: 1; height: Theme.s1; color: Theme.muted; Accessible.ignored: true }
        }
    }
    Polyline { anchors.fill: parent; visible: plot.values.length > 1; points: plot.values.map((value, at) => Qt.point(plot.place(at), plot.level(value))); color: Theme.primary; thickness: Theme.focusWidth }
    Repeater {
        model: plot.values
        Rectangle {
            id: mark
            required property real modelData
            required property int index
            x: plot.place(mark.index) - mark.width / 2
            y: plot.level(mark.modelData) - mark.height / 2
            width: plot.dot
            height: width
            radius: width / 2
            color: Theme.primary
            Accessible.ignored: true
        }
    }
    SmallText { id: first; y: plot.plotTop + plot.plotHeight + Theme.s1; text: plot.chart.first ?? ""; Accessible.ignored: true }
    SmallText { id: last; y: first.y; anchors.right: parent.right; visible: plot.values.length > 1; text: qsTr("%1: %2 %").arg(plot.chart.last ?? "").arg(plot.chart.now ?? 0); Accessible.ignored: true }
}
