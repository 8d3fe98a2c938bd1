import QtQuick
import MinPlan

/// Who did what, and when.
Column {
    id: row

    required property string time
    required property string who
    required property string what
    required property string whom

    Accessible.role: Accessible.ListItem
    Accessible.name: time + ". " + who + " " + what + ". " + qsTr("Gjaldt: %1").arg(whom)

    SmallText { text: row.time; width: parent.width; Accessible.ignored: true }
    BodyText { text: row.who + " " + row.what; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
    SmallText { text: qsTr("Gjaldt: %1").arg(row.whom); width: parent.width; Accessible.ignored: true }
}
