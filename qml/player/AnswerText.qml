import QtQuick
import MinPlan

/// A reflection: nobody else reads it, nothing is scored.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question

    spacing: Theme.s2

    TextAreaField {
        objectName: "field"
        width: parent.width
        lines: 6
        input.readOnly: answer.question.answered || answer.player.busy
        input.Accessible.name: qsTr("Din tekst. %1").arg(privacy.words)
        onTextChanged: answer.question.text = text
        text: answer.question.text
    }
    SmallText { text: answer.question.wordCount; width: parent.width }
    PrivacyLine { id: privacy; width: parent.width }
}
