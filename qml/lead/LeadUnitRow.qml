import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A unit and how many stand how in it and below; opens it.
T.ItemDelegate {
    id: row

    required property int index
    required property string rowId
    required property string name
    required property string detail
    required property string progress
    required property int share
    required property string stateText
    required property string sign
    required property string tone
    required property int depth
    required property string spoken
    readonly property bool wide: LeadLayout.holdsShare(width)
    readonly property int indent: Math.min(depth, 4) * (wide ? Theme.s6 : Theme.s3)
    /// The list gives its current row the focus without a reason, so visualFocus does not know.
    readonly property bool ringed: activeFocus && Keyboard.used

    text: name
    implicitHeight: Math.max(Theme.rowHeight + Theme.s2, words.implicitHeight + Theme.s3, wide || !chip.visible ? 0 : words.implicitHeight + chip.implicitHeight + Theme.s4)
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        color: row.hovered || row.ringed ? Theme.primaryTint : Theme.surface
        border { width: row.ringed ? Theme.focusWidth : 0; color: Theme.text }
        Rectangle { width: parent.width; height: 1; anchors.bottom: parent.bottom; color: Theme.line; visible: !row.ringed }
    }
    Column {
        id: words
        x: LeadLayout.nameX + row.indent
        y: row.wide || !chip.visible ? Math.round((row.height - height) / 2) : Theme.s2
        width: (row.wide ? LeadLayout.shareX(row.width) : arrow.x) - x - Theme.s4
        BodyText { text: row.name; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
        SmallText { text: row.wide || row.progress === "" ? row.detail : row.detail + " · " + row.progress; width: parent.width; Accessible.ignored: true }
    }
    Column {
        visible: row.wide && row.progress !== ""
        x: LeadLayout.shareX(row.width)
        anchors.verticalCenter: parent.verticalCenter
        width: LeadLayout.shareWidth
        spacing: Theme.s1
        SmallText { text: row.progress; width: parent.width; Accessible.ignored: true }
        ProgressBar { width: parent.width; value: row.share; Accessible.ignored: true }
    }
    StateChip {
        id: chip
        visible: row.stateText !== ""
        x: row.wide ? LeadLayout.stateX(arrow.x) : words.x
        y: row.wide ? Math.round((row.height - height) / 2) : words.y + words.height + Theme.s1
        text: row.stateText
        iconName: row.sign
        tone: row.tone
        maximumWidth: row.wide ? LeadLayout.stateWidth - Theme.s2 : Math.max(Theme.rowHeight, row.width - LeadLayout.nameX - row.indent - Theme.small - 2 * Theme.s3)
        Accessible.ignored: true
    }
    Icon { id: arrow; x: row.width - width - Theme.s3; anchors.verticalCenter: parent.verticalCenter; name: "chevronRight"; color: Theme.muted; size: Theme.small }
}
