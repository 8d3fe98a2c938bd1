pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Match and sort: each item is given one of the targets.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question

    spacing: Theme.s3

    Repeater {
        model: answer.question.rows
        delegate: PairCard {
            width: answer.width
            targets: answer.question.targets
            unfolded: answer.question.kind === "sort"
            readOnly: answer.question.answered
            onGiven: place => answer.question.pair(index, place)
        }
    }
}
