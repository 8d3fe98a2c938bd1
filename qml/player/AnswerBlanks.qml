pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A text with fields where words are missing.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question

    spacing: Theme.s4

    Card {
        width: parent.width
        Accessible.role: Accessible.StaticText
        Accessible.name: answer.question.spokenText
        Flow {
            width: parent.width
            spacing: 0
            Repeater {
                model: answer.question.parts
                delegate: BlankPart {
                    readOnly: answer.question.answered
                    onTyped: (field, text) => answer.question.write(field - 1, text)
                    onSent: answer.player.goOn()
                }
            }
        }
    }
    PrivacyLine { width: parent.width; visible: !answer.question.answered }
    Repeater {
        model: answer.question.answered ? answer.question.rows : null
        delegate: Card {
            id: given
            required property string label
            required property string written
            required property string mark
            required property string note
            width: answer.width
            padding: Theme.s4
            BodyText { text: qsTr("%1. Ditt svar: %2").arg(given.label).arg(given.written); width: parent.width }
            AnswerMark { mark: given.mark; note: given.note; width: parent.width }
        }
    }
}
