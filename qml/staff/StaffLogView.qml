pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Who has seen, taken out or changed what is others'. Newest first.
FocusScope {
    id: view

    required property AppModel app
    readonly property StaffLogModel log: app.staff.log

    focus: true

    Column {
        id: above
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.s3
        BodyText { width: parent.width; text: qsTr("Her står hvem som har sett, hentet ut eller endret det som er andres.") }
        MessagePanel { objectName: "logFault"; visible: view.log.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Loggen kan ikke vises"); text: view.log.fault }
        BodyText { objectName: "logEmpty"; width: parent.width; visible: view.log.ready && view.log.fault === "" && list.count === 0; text: qsTr("Ingen har gjort noe med andres opplæring ennå.") }
    }
    ListView {
        id: list
        objectName: "staffLog"
        anchors { left: parent.left; top: above.bottom; bottom: parent.bottom; topMargin: Theme.s4; bottomMargin: Theme.s6 }
        width: above.width
        focus: true
        clip: true
        spacing: Theme.s4
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: view.log.rows
        delegate: StaffLogRow { width: list.width }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Logg")
        FocusRing { target: list; shown: list.activeFocus && Keyboard.used }
    }
}
