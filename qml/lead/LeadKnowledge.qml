import QtQuick
import MinPlan

/// How much was known of one module before and after it.
Card {
    id: row

    required property string title
    required property string persons
    required property int before
    required property int after
    required property string change
    required property string gain
    readonly property bool told: before >= 0

    padding: Theme.s5
    spacing: Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: told ? qsTr("%1: %2 prosent riktig før, %3 etter. %4. %5").arg(title).arg(before).arg(after).arg(change).arg(gain) : title + ". " + persons

    BodyText { width: parent.width; text: row.title; font.weight: Theme.semibold; Accessible.ignored: true }
    Repeater {
        model: row.told ? [{ name: qsTr("Før"), value: row.before }, { name: qsTr("Etter"), value: row.after }] : []
        Item {
            id: bar
            required property var modelData
            width: parent?.width ?? 0
            height: name.height
            BodyText { id: name; width: Math.round(64 * Theme.textScale); text: bar.modelData.name; Accessible.ignored: true }
            ProgressBar { anchors.left: name.right; anchors.right: figure.left; anchors.rightMargin: Theme.s3; anchors.verticalCenter: parent.verticalCenter; value: bar.modelData.value; name: bar.modelData.name; Accessible.ignored: true }
            BodyText { id: figure; anchors.right: parent.right; width: Math.round(64 * Theme.textScale); horizontalAlignment: Text.AlignRight; text: qsTr("%1 %").arg(bar.modelData.value); font.weight: Theme.semibold; Accessible.ignored: true }
        }
    }
    BodyText { width: parent.width; visible: row.told; text: row.change + ". " + row.gain; Accessible.ignored: true }
    SmallText { width: parent.width; text: row.persons; Accessible.ignored: true }
}
