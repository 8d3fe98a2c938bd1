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
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + (figure === "" ? number : figure) + (of >= 0 ? " " + qsTr("av %1").arg(of) : "")

    SmallText { text: tile.name; width: parent.width; Accessible.ignored: true }
    Row {
        spacing: Theme.s2
        Heading { id: digits; text: tile.figure === "" ? tile.number : tile.figure; color: tile.inkOf === "" ? Theme.text : Theme.strong(tile.inkOf); Accessible.ignored: true }
        SmallText { visible: tile.of >= 0; text: qsTr("av %1").arg(tile.of); anchors.baseline: digits.baseline; Accessible.ignored: true }
    }
    ProgressBar { visible: tile.of > 0; width: parent.width; value: tile.of > 0 ? Math.round(100 * tile.number / tile.of) : 0; name: tile.name; Accessible.ignored: true }
}
