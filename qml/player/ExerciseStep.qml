import QtQuick
import MinPlan

/// A situation, and something to write for it.
PlayerStep {
    id: page

    readonly property ExerciseModel exercise: player.exercise

    firstFocus: heading
    primaryText: qsTr("Sammenlign med eksemplet")
    keyHint: qsTr("Ctrl og Enter for å gå videre")

    StepColumn {
        anchors.fill: parent

        Heading { id: heading; objectName: "heading"; text: page.exercise.heading; width: parent.width }
        Card {
            width: parent.width
            visible: page.exercise.situation !== ""
            SmallText { text: qsTr("Situasjonen"); font.weight: Theme.semibold; width: parent.width }
            LessonText { player: page.player; markdown: page.exercise.situation; width: parent.width }
        }
        Heading { level: 3; text: TextTools.plain(page.exercise.prompt); width: parent.width; topPadding: Theme.s2 }
        TermRow { player: page.player; markdown: page.exercise.prompt; width: parent.width }
        Column {
            width: parent.width
            spacing: Theme.s2
            TextAreaField {
                objectName: "field"
                width: parent.width
                lines: 6
                input.readOnly: page.player.busy
                input.Accessible.name: qsTr("Ditt forslag. %1").arg(privacy.words)
                onTextChanged: page.exercise.text = text
                text: page.exercise.text
            }
            SmallText { text: page.exercise.wordCount; width: parent.width }
            PrivacyLine { id: privacy; width: parent.width }
        }
    }
}
