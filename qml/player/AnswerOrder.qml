pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Rows to put in order: by their buttons, or by Alt and the arrows.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question

    function move(row: int, by: int) {
        if (row + by < 0 || row + by >= question.rows.count)
            return
        question.move(row, by)
        focusRow(row + by)
    }
    function focusRow(row: int) {
        const item = items.itemAt(row)
        if (item !== null)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.s3

    SmallText { text: qsTr("Bruk knappene, eller Alt og pil opp eller ned."); width: parent.width; visible: !answer.question.answered }
    Repeater {
        id: items
        model: answer.question.rows
        delegate: OrderRow {
            width: answer.width
            last: index === answer.question.rows.count - 1
            readOnly: answer.question.answered
            onMoved: by => answer.move(index, by)
            onStepped: by => answer.focusRow(index + by)
        }
    }
}
