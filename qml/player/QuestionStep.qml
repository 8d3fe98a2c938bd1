import QtQuick
import MinPlan

/// One question: answered, and then explained, on the same screen.
PlayerStep {
    id: page

    readonly property QuestionModel question: player.question
    readonly property string form: ({
        "match": "AnswerPairs", "sort": "AnswerPairs", "order": "AnswerOrder", "blanks": "AnswerBlanks",
        "number": "AnswerField", "short": "AnswerField", "reflect": "AnswerText"
    })[question.kind] ?? "AnswerChoices"

    /// Where only one thing can be done, it can be done at once.
    readonly property AnswerField field: body.item as AnswerField

    firstFocus: question.answered ? panel : field !== null ? field.input : heading
    primaryText: !question.answered ? qsTr("Svar") : question.last ? qsTr("Gå videre") : qsTr("Neste spørsmål")
    keyHint: question.answered ? qsTr("Enter for å gå videre") : form === "AnswerChoices" ? qsTr("Tast 1–%1 for å velge, Enter for å svare").arg(question.rows.count) : form === "AnswerText" ? qsTr("Ctrl og Enter for å svare") : qsTr("Enter for å svare")
    Component.onCompleted: body.setSource(form + ".qml", { player: player })

    StepColumn {
        anchors.fill: parent
        maxWidth: Math.max(Theme.readingWidth, Theme.body * 42)

        Column {
            width: parent.width
            spacing: Theme.s1
            Heading { id: heading; objectName: "heading"; level: 2; text: TextTools.plain(page.question.ask); width: parent.width }
            SmallText { text: page.question.instruction; width: parent.width; font.pixelSize: Math.round((Theme.small + Theme.body) / 2) }
        }
        Loader { id: body; width: parent.width }
        TermRow { player: page.player; markdown: page.question.asWritten + " " + page.question.rows.asWritten; width: parent.width }
        HintFold { player: page.player; width: parent.width }
        FeedbackPanel { id: panel; player: page.player; width: parent.width }
    }
}
