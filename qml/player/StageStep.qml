pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One stage of a procedure beside the list of all of them.
PlayerStep {
    id: page

    readonly property StageModel stage: player.stage
    readonly property bool wide: width > Theme.narrowWidth * 1.2

    firstFocus: heading
    note: qsTr("Steg %1 av %2").arg(stage.number).arg(stage.of)
    keyHint: ""
    secondaryText: stage.number > 1 ? qsTr("Forrige") : ""
    primaryText: stage.nextTitle === "" ? qsTr("Fullfør") : wide ? qsTr("Neste: %1").arg(stage.nextTitle) : qsTr("Neste")
    onSecondary: stage.previous()

    Connections {
        target: page.stage
        function onShown() {
            column.contentY = 0
            why.open = false
            heading.forceActiveFocus()
        }
    }

    StageRail {
        id: rail
        stage: page.stage
        visible: page.wide
        width: visible ? Math.min(Theme.body * 17, Math.round(page.width * 0.3)) : 0
        height: parent.height
    }
    StepColumn {
        id: column
        anchors { left: rail.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        centred: !page.wide
        sideMargin: width > Theme.narrowWidth ? Theme.s12 + Theme.s4 : page.wide ? Theme.s8 : Theme.s4
        spacing: Theme.s5

        Column {
            width: parent.width
            spacing: Theme.s3
            Row {
                spacing: Theme.s2
                Chip { text: qsTr("Steg %1").arg(page.stage.number); tone: "info" }
                Chip { text: qsTr("Du ser på et tidligere steg"); visible: page.stage.lookingBack }
            }
            Heading { id: heading; objectName: "heading"; text: page.stage.heading; width: parent.width }
            LessonText { player: page.player; markdown: page.stage.text; width: parent.width }
        }
        Card {
            width: parent.width
            visible: page.stage.tasks.count > 0
            Heading { level: 3; font.pixelSize: Theme.body; text: qsTr("Slik gjør du"); width: parent.width }
            Column {
                width: parent.width
                Repeater {
                    model: page.stage.tasks
                    delegate: CheckRow {
                        required property int index
                        required property string label
                        required chosen
                        objectName: "task" + index
                        text: label
                        width: parent ? parent.width : 0
                        onClicked: page.stage.tick(index)
                    }
                }
            }
            TermRow { player: page.player; markdown: page.stage.tasks.asWritten; width: parent.width }
        }
        Pitfall { player: page.player; text: page.stage.pitfall; width: parent.width }
        WhyFold {
            id: why
            player: page.player
            markdown: page.stage.why
            sourceText: page.stage.sourceText
            sourceLink: page.stage.sourceLink
            width: parent.width
        }
    }
}
