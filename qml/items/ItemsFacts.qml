pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A quiz in numbers, each with what it says.
Grid {
    id: grid

    required property var facts
    readonly property int across: Math.max(1, Math.min(3, Math.floor(width / (170 * Theme.textScale))))

    columns: across
    spacing: Theme.s4
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Prøven i tall")

    Repeater {
        model: grid.facts
        Card {
            id: tile
            required property var modelData
            readonly property string name: modelData.name
            readonly property string value: modelData.value
            readonly property string note: modelData.note
            width: Math.floor((grid.width - (grid.across - 1) * grid.spacing) / grid.across)
            padding: Theme.s4
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ": " + value + ". " + note
            SmallText { text: tile.name; width: parent.width; Accessible.ignored: true }
            Heading { text: tile.value; level: 2; width: parent.width; Accessible.ignored: true }
            SmallText { text: tile.note; width: parent.width; Accessible.ignored: true }
        }
    }
}
