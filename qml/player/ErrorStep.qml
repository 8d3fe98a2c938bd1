import QtQuick
import MinPlan

/// The store could not be opened: why, and the ways on.
PlayerStep {
    id: page

    primaryText: ""
    keyHint: ""
    firstFocus: panel

    StepColumn {
        anchors.fill: parent

        Heading { objectName: "heading"; text: qsTr("Modulen kunne ikke åpnes"); width: parent.width }
        MessagePanel {
            id: panel
            objectName: "fault"
            width: parent.width
            tone: "error"
            text: page.player.fault
            primaryText: page.player.busy ? "" : qsTr("Prøv igjen")
            secondaryText: qsTr("Tilbake til kurset")
            onPrimary: page.player.retry()
            onSecondary: page.player.leave()
        }
    }
}
