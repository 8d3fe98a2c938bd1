pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A person and how they stand, or the heading of a unit, which folds.
T.ItemDelegate {
    id: row

    required property LeadModel lead
    required property int index
    required property string kind
    required property string rowId
    required property string name
    required property string detail
    required property var cells
    required property string progress
    required property string stateText
    required property string sign
    required property string tone
    required property bool folded
    required property string spoken
    readonly property string both: detail + (detail === "" || progress === "" ? "" : " · ") + progress
    readonly property bool heading: kind === "unit"
    readonly property bool wide: LeadLayout.holdsCells(width, lead.columns.count)
    /// The list gives its current row the focus without a reason, so visualFocus does not know.
    readonly property bool ringed: activeFocus && Keyboard.used

    text: name
    implicitHeight: Math.max(Theme.rowHeight + Theme.s2, words.implicitHeight + Theme.s3, (wide ? 0 : words.implicitHeight + chip.implicitHeight + Theme.s4))
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken + (heading ? ". " + (folded ? qsTr("Vis") : qsTr("Skjul")) : "")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        color: row.hovered || row.ringed ? Theme.primaryTint : row.heading ? Theme.sunken : Theme.surface
        border { width: row.ringed ? Theme.focusWidth : 0; color: Theme.text }
        Rectangle { width: parent.width; height: 1; anchors.bottom: parent.bottom; color: Theme.line; visible: !row.ringed }
    }
    Icon { id: arrow; visible: row.heading; x: Theme.s4; anchors.verticalCenter: parent.verticalCenter; name: row.folded ? "chevronRight" : "chevronDown"; color: Theme.text; size: Theme.small }
    Column {
        id: words
        x: LeadLayout.nameX + (row.heading ? arrow.width + Theme.s2 : 0)
        y: row.wide || row.heading ? Math.round((row.height - height) / 2) : Theme.s2
        width: row.heading ? row.width - x - Theme.s4 : row.wide ? LeadLayout.cellX(row.width, row.lead.columns.count, 0) - x - Theme.s2 : row.width - 2 * Theme.s4
        BodyText { text: row.name; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
        SmallText { text: row.wide || row.heading ? row.detail : row.both; width: parent.width; visible: text !== ""; Accessible.ignored: true }
    }
    Repeater {
        model: row.wide && !row.heading ? row.cells : []
        Icon {
            required property int index
            required property var modelData
            name: modelData.icon
            visible: name !== ""
            color: Theme.strong(modelData.tone)
            size: Theme.body
            x: LeadLayout.cellX(row.width, row.lead.columns.count, index) + Math.round((LeadLayout.cellWidth - width) / 2)
            y: Math.round((row.height - height) / 2)
        }
    }
    StateChip {
        id: chip
        visible: !row.heading
        x: row.wide ? LeadLayout.stateX(row.width) : LeadLayout.nameX
        y: row.wide ? Math.round((row.height - height) / 2) : words.y + words.height + Theme.s1
        text: row.stateText
        iconName: row.sign
        tone: row.tone
        maximumWidth: row.wide ? LeadLayout.stateWidth - Theme.s2 : row.width - 2 * Theme.s4
        Accessible.ignored: true
    }
}
