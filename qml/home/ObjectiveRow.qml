import QtQuick
import MinPlan

/// One thing the learner can do afterwards.
Item {
    id: row

    property string text: ""

    implicitHeight: words.implicitHeight

    Rectangle {
        x: Theme.s1
        y: Math.round(Theme.body * 0.5)
        width: Math.round(Theme.body / 3)
        height: width
        radius: width / 2
        color: Theme.primary
        Accessible.ignored: true
    }
    BodyText { id: words; text: row.text; x: Math.round(Theme.body * 1.2); width: row.width - x }
}
