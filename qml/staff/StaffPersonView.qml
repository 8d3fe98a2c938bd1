import QtQuick
import MinPlan

/// One of the list, and a new PIN for whoever forgot the old one.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property StaffListModel staff: app.staff.list
    readonly property string newPin: staff.newPin
    readonly property var person: staff.chosen
    property bool asking: false

    focus: true
    centred: false
    sideMargin: 0
    above: 0
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)
    onNewPinChanged: {
        contentY = 0
        asking = false
        Keyboard.focus(back)
    }

    LinkButton { id: back; objectName: "staffBack"; text: qsTr("Tilbake til listen"); onClicked: view.app.back() }
    MessagePanel {
        objectName: "newPinPanel"
        visible: view.staff.newPin !== ""
        width: parent.width
        tone: "ok"
        title: qsTr("Ny kode til %1: %2").arg(view.person.name ?? "").arg(view.staff.newPin)
        text: qsTr("Si den til personen selv. Den vises bare nå, og må byttes når personen kommer inn første gang. At du har satt den, står i loggen.")
    }
    Card {
        width: parent.width
        padding: Theme.s6
        spacing: Theme.s4
        Heading { objectName: "staffName"; text: view.person.name ?? ""; level: 2; width: parent.width }
        StaffFact { width: parent.width; name: qsTr("Enhet"); text: view.person.units ?? "" }
        StaffFact { width: parent.width; name: qsTr("Yrke"); text: view.person.profession ?? "" }
        StaffFact { width: parent.width; name: qsTr("Rolle"); text: view.person.role ?? "" }
        StaffFact { width: parent.width; name: qsTr("Ansattnummer"); text: view.person.number ?? "" }
        StaffFact { width: parent.width; name: qsTr("Kode på denne maskinen"); text: view.person.hasPin ? qsTr("Har kode") : qsTr("Ingen kode") }
        StaffFact { width: parent.width; name: qsTr("Ikke her lenger"); text: view.person.left ?? "" }
    }
    MessagePanel { visible: view.staff.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: view.staff.fault }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: view.app.session.mayAdminister && (view.person.left ?? "") === "" && view.staff.newPin === ""
        BodyText { width: parent.width; visible: view.asking; text: qsTr("Koden %1 har nå, slutter å virke. Vil du gi en ny?").arg(view.person.name ?? "") }
        Flow {
            width: parent.width
            spacing: Theme.s3
            SecondaryButton { id: ask; objectName: "askReset"; visible: !view.asking; text: qsTr("Gi ny kode"); onClicked: { view.asking = true; Keyboard.focus(reset) } }
            PrimaryButton { id: reset; objectName: "resetPin"; visible: view.asking; text: view.staff.busy ? qsTr("Lagrer …") : qsTr("Ja, gi ny kode"); enabled: !view.staff.busy; onClicked: view.staff.resetPin() }
            LinkButton { objectName: "keepPin"; visible: view.asking; text: qsTr("Avbryt"); onClicked: { view.asking = false; Keyboard.focus(ask) } }
        }
    }
}
