pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Rows to choose from: by mouse, by number, by arrows. Feedback can stand below the chosen one.
Column {
    id: list

    required property PlayerModel player
    required property AnswerRows rows
    property bool multiple: false
    property bool readOnly: false
    property string feedback: ""
    signal picked(row: int)

    function focusRow(row: int) {
        const cell = cells.itemAt(row) as ChoiceCell
        if (cell === null)
            return
        cell.row.forceActiveFocus(Qt.TabFocusReason)
        if (!multiple && !readOnly)
            picked(row)
    }

    spacing: Theme.s3

    Repeater {
        id: cells
        model: list.rows
        delegate: ChoiceCell {
            player: list.player
            width: list.width
            multiple: list.multiple
            readOnly: list.readOnly
            feedback: chosen ? list.feedback : ""
            onPicked: list.picked(index)
            onStepped: by => list.focusRow(index + by)
        }
    }
}
