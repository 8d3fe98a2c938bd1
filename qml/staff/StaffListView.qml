pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// All one may see, found by a few letters.
FocusScope {
    id: view

    required property AppModel app
    readonly property StaffListModel staff: app.staff.list

    focus: true
    Component.onCompleted: search.focusField()

    Column {
        id: above
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.s4
        MessagePanel { objectName: "staffFault"; visible: view.staff.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Listen kan ikke vises"); text: view.staff.fault }
        TextInputField {
            id: search
            objectName: "staffSearch"
            width: parent.width
            label: qsTr("Finn en ansatt")
            hint: qsTr("Navn, enhet, yrke, rolle eller ansattnummer")
            onTextChanged: view.staff.search = text
            onAccepted: if (list.count === 1) (list.itemAtIndex(0) as PersonRow).clicked()
        }
        SmallText {
            objectName: "staffCount"
            width: parent.width
            visible: view.staff.ready && view.staff.fault === ""
            text: view.staff.total === 0 ? qsTr("Ingen er lagt til her ennå.")
                : list.count === 0 ? qsTr("Ingen her passer med «%1». Prøv færre bokstaver.").arg(search.text)
                : list.count === view.staff.total ? qsTr("%n person(er)", "", list.count)
                : qsTr("%1 av %2 personer").arg(list.count).arg(view.staff.total)
        }
    }
    Rectangle {
        anchors { left: parent.left; top: above.bottom; topMargin: Theme.s3 }
        width: above.width
        height: Math.min(list.contentHeight + 2, view.height - y - Theme.s6)
        visible: list.count > 0
        radius: Theme.radiusControl
        color: Theme.surface
        border { width: 1; color: Theme.controlBorder }
        ListView {
            id: list
            objectName: "staffList"
            anchors { fill: parent; margins: 1 }
            clip: true
            keyNavigationEnabled: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: view.staff.rows
            delegate: PersonRow {
                id: row
                width: list.width
                onClicked: view.staff.choose(row.personId)
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ansatte")
        }
    }
}
