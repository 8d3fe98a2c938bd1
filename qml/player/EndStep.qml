import QtQuick
import MinPlan

/// The end of a module: passed or not yet, and what now.
PlayerStep {
    id: page

    readonly property OutcomeModel outcome: player.outcome
    readonly property string tone: outcome.passed ? "ok" : "warn"

    firstFocus: heading
    primaryText: player.recording ? qsTr("Til kurset") : qsTr("Spill en gang til")
    keyHint: player.recording ? qsTr("Enter for å gå til kurset") : qsTr("Enter for å spille en gang til")

    StepColumn {
        anchors.fill: parent

        Card {
            tone: page.tone
            width: parent.width
            spacing: Theme.s3
            Row {
                width: parent.width
                spacing: Theme.s3
                Icon { id: sign; name: page.outcome.passed ? "check" : "half"; size: Theme.h2; color: Theme.strong(page.tone); anchors.verticalCenter: parent.verticalCenter }
                BodyText { objectName: "standing"; text: page.outcome.passed ? qsTr("Bestått") : qsTr("Ikke bestått ennå"); color: Theme.strong(page.tone); font.weight: Theme.bold; width: parent.width - sign.width - Theme.s3; anchors.verticalCenter: parent.verticalCenter }
            }
            Heading { id: heading; objectName: "heading"; text: page.outcome.heading; width: parent.width }
            BodyText { text: page.outcome.points; visible: page.outcome.scored; width: parent.width }
            ProgressBar { value: page.outcome.percent; visible: page.outcome.scored; width: parent.width; name: page.outcome.points; track: Theme.surface; fill: Theme.strong(page.tone) }
        }
        BodyText {
            text: page.outcome.passed ? qsTr("Du er ferdig med modulen. Du kan lese den igjen når du vil.") : qsTr("Du kan ta modulen på nytt når du vil. %1").arg(page.outcome.demand)
            width: parent.width
        }
        SecondaryButton {
            objectName: "certificate"
            visible: page.outcome.passed && page.player.recording
            text: qsTr("Kursbevis (PDF)")
            onClicked: page.player.wantCertificate()
        }
    }
}
