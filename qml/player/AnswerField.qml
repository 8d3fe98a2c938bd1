import QtQuick
import MinPlan

/// A number or a short answer.
Column {
    id: answer

    required property PlayerModel player
    readonly property QuestionModel question: player.question
    readonly property bool number: question.kind === "number"
    readonly property Item input: field.input

    spacing: Theme.s3

    Row {
        width: parent.width
        spacing: Theme.s3
        TextInputField {
            id: field
            objectName: "field"
            width: answer.number ? Theme.body * 9 : parent.width
            maximumLength: 200
            input.readOnly: answer.question.answered
            input.Accessible.name: TextTools.plain(answer.question.ask) + " " + (answer.number ? qsTr("Tall, i %1").arg(answer.question.unit) : qsTr("Ditt svar"))
            onTextChanged: answer.question.text = text
            onAccepted: answer.player.goOn()
            text: answer.question.text
        }
        BodyText { text: answer.question.unit; visible: answer.number; anchors.verticalCenter: parent.verticalCenter }
    }
    PrivacyLine { width: parent.width; visible: !answer.number && !answer.question.answered }
}
