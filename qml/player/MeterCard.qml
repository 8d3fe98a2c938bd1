import QtQuick
import MinPlan

/// A meter of the case: its curve, and its value in words.
Card {
    id: card

    required property string label
    required property int low
    required property int high
    required property var history
    required property string standing

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2.").arg(label).arg(standing)

    Heading { level: 3; font.pixelSize: Theme.body; text: card.label; width: parent.width; Accessible.ignored: true }
    MeterCurve {
        width: parent.width
        height: Theme.body * 6
        history: card.history
        low: card.low
        high: card.high
    }
    SmallText { text: card.standing; color: Theme.text; width: parent.width; Accessible.ignored: true }
    SmallText { text: qsTr("Valgene dine flytter kurven."); width: parent.width; Accessible.ignored: true }
}
