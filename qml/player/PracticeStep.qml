import QtQuick
import MinPlan

/// Something to try at work.
PlayerStep {
    id: page

    firstFocus: heading
    primaryText: qsTr("Jeg tar det med meg")

    StepColumn {
        anchors.fill: parent

        Chip { text: qsTr("Prøv i praksis"); tone: "accent" }
        Heading { id: heading; objectName: "heading"; text: page.player.reading.heading; width: parent.width }
        LessonText { player: page.player; markdown: page.player.reading.text; width: parent.width }
        MessagePanel {
            width: parent.width
            visible: text !== ""
            text: page.player.reading.comeBack
        }
    }
}
