import QtQuick
import MinPlan

/// Whether the answer was right, and why, with the source.
TermMessage {
    id: panel

    readonly property QuestionModel question: player.question
    readonly property var words: ({
        [QuestionModel.Right]: { tone: "ok", title: qsTr("Riktig") },
        [QuestionModel.Partly]: { tone: "warn", title: qsTr("Delvis riktig") },
        [QuestionModel.Wrong]: { tone: "error", title: qsTr("Ikke helt") },
        [QuestionModel.Unscored]: { tone: "info", title: qsTr("Takk for at du tenkte etter") }
    })
    readonly property var now: words[question.verdict]

    objectName: "feedback"
    visible: question.answered
    onVisibleChanged: if (visible) forceActiveFocus()
    tone: now ? now.tone : "info"
    title: now ? now.title : ""
    markdown: question.why

    BodyText { text: panel.question.rightText; visible: text !== ""; width: parent.width; font.weight: Theme.semibold }
    SourceLine { player: panel.player; text: panel.question.sourceText; link: panel.question.sourceLink; width: parent.width }
    SmallText { text: panel.question.pointsText; visible: text !== ""; width: parent.width }
}
