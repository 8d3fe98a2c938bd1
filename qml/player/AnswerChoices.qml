import QtQuick
import MinPlan

/// One of, any of, true or false.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question

    spacing: Theme.s4

    Card {
        width: parent.width
        visible: answer.question.statement !== ""
        LessonText { player: answer.player; markdown: answer.question.statement; width: parent.width }
    }
    ChoiceList {
        player: answer.player
        rows: answer.question.rows
        multiple: answer.question.kind === "any-of"
        readOnly: answer.question.answered
        width: parent.width
        onPicked: row => answer.player.choose(row)
    }
}
