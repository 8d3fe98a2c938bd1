import QtQuick
import MinPlan

/// Label above, help and fault below, the field itself between.
Column {
    id: frame

    default property alias field: slot.data
    property string label: ""
    property string hint: ""
    property string error: ""
    readonly property string spoken: label + (hint === "" ? "" : ". " + hint) + (error === "" ? "" : ". " + error)

    spacing: Theme.s2
    BodyText { text: frame.label; font.weight: Theme.semibold; width: parent.width; visible: text !== "" }
    SmallText { text: frame.hint; width: parent.width; visible: text !== "" }
    Item { id: slot; width: parent.width; implicitHeight: childrenRect.height }
    Row {
        visible: frame.error !== ""
        width: parent.width
        spacing: Theme.s2
        Icon { id: sign; name: "warning"; color: Theme.error; size: Theme.body }
        SmallText { text: frame.error; color: Theme.error; width: parent.width - sign.width - Theme.s2; font.weight: Theme.semibold }
    }
}
