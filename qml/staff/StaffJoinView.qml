pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Who else the one looked at is, found by a few letters.
FocusScope {
    id: view

    required property AppModel app
    readonly property StaffJoinModel joining: app.staff.joining

    focus: true
    Component.onCompleted: search.focusField()

    Column {
        id: above
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.s4
        LinkButton { objectName: "joinBack"; text: qsTr("Tilbake til %1").arg(view.joining.name); onClicked: view.app.back() }
        Heading { objectName: "joinTitle"; width: parent.width; level: 2; text: qsTr("Hvem er samme person som %1?").arg(view.joining.name) }
        TextInputField {
            id: search
            objectName: "joinSearch"
            width: parent.width
            label: qsTr("Finn den andre")
            hint: qsTr("Navn, enhet eller yrke")
            text: view.joining.persons.search
            onTextChanged: view.joining.persons.search = text
            onAccepted: if (list.count === 1) (list.itemAtIndex(0) as PersonRow).clicked()
        }
        SmallText {
            width: parent.width
            visible: list.count === 0
            text: search.text === "" ? qsTr("Det står ingen andre på listen.") : qsTr("Ingen her passer med «%1». Prøv færre bokstaver.").arg(search.text)
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
            objectName: "joinList"
            anchors { fill: parent; margins: 1 }
            clip: true
            keyNavigationEnabled: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: view.joining.persons
            delegate: PersonRow {
                id: row
                width: list.width
                onClicked: view.joining.choose(row.personId)
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ansatte")
        }
    }
}
