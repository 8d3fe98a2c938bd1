import QtQuick
import MinPlan

/// How a number has moved, as a line. What it shows stands beside it in words.
Item {
    id: curve

    property var history: []
    property int low: 0
    property int high: 1

    readonly property real inset: Theme.s2
    readonly property var points: history.map((value, at) => Qt.point(place(at), level(value)))
    readonly property point last: points.length > 0 ? points[points.length - 1] : Qt.point(inset, height / 2)

    function place(at: int): real {
        return inset + (width - 2 * inset) * at / Math.max(4, history.length - 1)
    }
    function level(value: int): real {
        return height - inset - (height - 2 * inset) * (value - low) / Math.max(1, high - low)
    }

    Accessible.ignored: true

    Rectangle { width: parent.width; height: 1; y: parent.height - 1; color: Theme.line; Accessible.ignored: true }
    Polyline { anchors.fill: parent; visible: curve.points.length > 1; points: curve.points; color: Theme.primary; thickness: Theme.focusWidth }
    Rectangle {
        width: Theme.s3
        height: width
        radius: width / 2
        x: curve.last.x - width / 2
        y: curve.last.y - height / 2
        color: Theme.primary
        Accessible.ignored: true
    }
}
