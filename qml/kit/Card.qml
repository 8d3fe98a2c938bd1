import QtQuick
import MinPlan

/// A framed surface. Its content stands in a column.
Rectangle {
    id: card

    default property alias content: column.data
    property string tone: ""
    property int padding: Theme.s5
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusCard
    color: tone === "" ? Theme.surface : Theme.tint(tone)
    border { width: 1; color: tone === "" ? Theme.line : Theme.tint(tone) }

    Column {
        id: column
        spacing: Theme.s2
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: card.padding }
    }
}
