import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A row of the list that a SelectField unfolds.
T.ItemDelegate {
    id: row

    property bool chosen: false

    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + Theme.s3)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    Accessible.name: text
    Accessible.onPressAction: clicked()
    background: Rectangle { color: row.highlighted ? Theme.primaryTint : "transparent"; radius: Theme.radiusControl }
    contentItem: BodyText {
        text: row.text
        font.weight: row.chosen ? Theme.semibold : Font.Normal
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
