import QtQuick
import MinPlan

/// One number about the unit.
Card {
    id: tile

    property string name: ""
    property int number: 0
    /// What is shown and said in its place, where it is no single number.
    property string figure: ""
    /// Of how many, where that is to be seen; else negative.
    property int of: -1
    property string inkOf: ""

    padding: Theme.s4
    /// With a space between thousands, as in a municipality.
    function written(count: int): string { return Number(count).toLocaleString(Qt.locale(), "f", 0) }

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + digits.text + (of >= 0 ? " " + whole.text : "")

    SmallText { text: tile.name; width: parent.width; Accessible.ignored: true }
    Row {
        spacing: Theme.s2
        Heading { id: digits; text: tile.figure === "" ? tile.written(tile.number) : tile.figure; color: tile.inkOf === "" ? Theme.text : Theme.strong(tile.inkOf); Accessible.ignored: true }
        SmallText { id: whole; visible: tile.of >= 0; text: qsTr("av %1").arg(tile.written(tile.of)); anchors.baseline: digits.baseline; Accessible.ignored: true }
    }
    ProgressBar { visible: tile.of > 0; width: parent.width; value: tile.of > 0 ? Math.round(100 * tile.number / tile.of) : 0; name: tile.name; Accessible.ignored: true }
}
