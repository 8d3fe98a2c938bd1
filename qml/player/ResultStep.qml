import QtQuick
import MinPlan

/// How a quiz went.
PlayerStep {
    id: page

    readonly property OutcomeModel outcome: player.outcome

    firstFocus: heading
    secondaryText: outcome.again ? qsTr("Prøv igjen") : ""
    onSecondary: player.again()

    StepColumn {
        anchors.fill: parent

        Heading { id: heading; objectName: "heading"; text: qsTr("Resultat: %1").arg(page.outcome.heading); width: parent.width }
        Card {
            width: parent.width
            visible: page.outcome.scored
            spacing: Theme.s3
            Heading { objectName: "points"; text: page.outcome.points; width: parent.width }
            ProgressBar { value: page.outcome.percent; width: parent.width; name: page.outcome.points }
            SmallText { text: qsTr("%1 prosent").arg(page.outcome.percent); width: parent.width }
        }
        LessonText { objectName: "band"; player: page.player; markdown: page.outcome.band; width: parent.width }
        BodyText { text: page.outcome.best; visible: text !== ""; width: parent.width }
        BodyText { text: page.outcome.counts; visible: text !== ""; width: parent.width }
        BodyText { objectName: "tries"; text: page.outcome.tries; visible: text !== ""; width: parent.width; color: Theme.muted }
    }
}
