import QtQuick
import MinPlan

/// A page to read.
PlayerStep {
    id: page

    firstFocus: heading

    StepColumn {
        anchors.fill: parent

        Heading { id: heading; objectName: "heading"; text: page.player.reading.heading; width: parent.width }
        LessonText { player: page.player; markdown: page.player.reading.text; width: parent.width }
        LessonImage { source: page.player.reading.image; alt: page.player.reading.imageAlt }
    }
}
