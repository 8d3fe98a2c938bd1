pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One's own text beside an example, and the questions to judge it by.
PlayerStep {
    id: page

    readonly property ExerciseModel exercise: player.exercise
    readonly property bool wide: width > Theme.body * 48

    firstFocus: heading
    keyHint: qsTr("Mellomrom for å velge, Enter for å gå videre")

    StepColumn {
        id: view
        anchors.fill: parent
        maxWidth: Theme.body * 48

        Heading { id: heading; objectName: "heading"; text: page.exercise.heading; width: parent.width }
        Grid {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Card {
                width: page.wide ? (view.column.width - Theme.s4) / 2 : view.column.width
                Heading { level: 3; font.pixelSize: Theme.body; text: qsTr("Din tekst"); width: parent.width }
                BodyText { objectName: "written"; text: page.exercise.written; width: parent.width }
            }
            Card {
                tone: "info"
                width: page.wide ? (view.column.width - Theme.s4) / 2 : view.column.width
                Heading { level: 3; font.pixelSize: Theme.body; text: qsTr("Et eksempel"); width: parent.width }
                LessonText { player: page.player; markdown: page.exercise.example; width: parent.width }
            }
        }
        Heading { level: 3; text: qsTr("Se på din egen tekst"); width: parent.width; topPadding: Theme.s2 }
        Repeater {
            model: page.exercise.rubric
            delegate: RubricRow {
                width: view.column.width
                onJudged: holds => page.exercise.judge(index, holds)
            }
        }
        TermRow { player: page.player; markdown: page.exercise.rubric.asWritten; width: parent.width }
    }
}
