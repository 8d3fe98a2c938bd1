import QtQuick
import MinPlan

/// One of the list, a new PIN for whoever forgot the old one, and who else it is.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property StaffListModel staff: app.staff.list
    readonly property string newPin: staff.newPin
    readonly property var person: staff.chosen
    readonly property StaffJoinModel joining: app.staff.joining
    /// Whether a new PIN, or the parting, is being asked about.
    property bool asking: false
    property bool parting: false

    focus: true
    centred: false
    sideMargin: 0
    above: 0
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)
    Connections {
        target: view.joining
        function onChanged() {
            if (view.joining.done !== "" && view.parting) {
                view.contentY = 0
                view.parting = false
                Keyboard.focus(back)
            }
        }
    }
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
    MessagePanel { objectName: "joinDone"; visible: view.joining.done !== ""; width: parent.width; tone: "ok"; title: view.joining.done }
    Card {
        width: parent.width
        padding: Theme.s6
        spacing: Theme.s4
        Heading { objectName: "staffName"; text: view.person.name ?? ""; level: 2; width: parent.width }
        StaffFact { objectName: "staffAlso"; width: parent.width; name: qsTr("Er også"); text: view.person.also ?? "" }
        StaffFact { width: parent.width; name: qsTr("Enhet"); text: view.person.units ?? "" }
        StaffFact { width: parent.width; name: qsTr("Yrke"); text: view.person.profession ?? "" }
        StaffFact { width: parent.width; name: qsTr("Rolle"); text: view.person.role ?? "" }
        StaffFact { width: parent.width; name: qsTr("Ansattnummer"); text: view.person.number ?? "" }
        StaffFact { objectName: "staffEmail"; width: parent.width; name: qsTr("E-post"); text: view.person.email ?? "" }
        StaffFact { objectName: "staffStarted"; width: parent.width; name: qsTr("Begynte i stillingen"); text: view.person.started ?? "" }
        StaffFact { width: parent.width; name: qsTr("Kode på denne maskinen"); text: view.person.hasPin ? qsTr("Har kode") : qsTr("Ingen kode") }
        StaffFact { width: parent.width; name: qsTr("Ikke her lenger"); text: view.person.left ?? "" }
    }
    MessagePanel { visible: view.staff.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: view.staff.fault }
    MessagePanel { visible: view.joining.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: view.joining.fault }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: view.app.session.mayAdminister && (view.person.left ?? "") === "" && view.staff.newPin === "" && !view.parting
        BodyText { width: parent.width; visible: view.asking; text: qsTr("Koden %1 har nå, slutter å virke. Vil du gi en ny?").arg(view.person.name ?? "") }
        Flow {
            width: parent.width
            spacing: Theme.s3
            SecondaryButton { id: ask; objectName: "askReset"; visible: !view.asking; text: qsTr("Gi ny kode"); onClicked: { view.asking = true; Keyboard.focus(reset) } }
            PrimaryButton { id: reset; objectName: "resetPin"; visible: view.asking; text: view.staff.busy ? qsTr("Lagrer …") : qsTr("Ja, gi ny kode"); enabled: !view.staff.busy; onClicked: view.staff.resetPin() }
            LinkButton { objectName: "keepPin"; visible: view.asking; text: qsTr("Avbryt"); onClicked: { view.asking = false; Keyboard.focus(ask) } }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: view.app.session.mayAdminister && view.staff.newPin === "" && !view.asking
        BodyText { width: parent.width; visible: view.parting; text: qsTr("%1 og %2 blir personer hver for seg igjen, hver med det som er gjort under det navnet. Vil du det?").arg(view.person.name ?? "").arg(view.person.also ?? "") }
        Flow {
            width: parent.width
            spacing: Theme.s3
            SecondaryButton { objectName: "beginJoin"; visible: !view.parting; text: qsTr("Er samme person som …"); onClicked: view.joining.begin() }
            SecondaryButton { id: askPart; objectName: "askPart"; visible: !view.parting && (view.person.also ?? "") !== ""; text: qsTr("Angre «samme person»"); onClicked: { view.parting = true; Keyboard.focus(part) } }
            PrimaryButton { id: part; objectName: "part"; visible: view.parting; text: view.joining.busy ? qsTr("Lagrer …") : qsTr("Ja, del dem igjen"); enabled: !view.joining.busy; onClicked: view.joining.part() }
            LinkButton { objectName: "keepJoined"; visible: view.parting; text: qsTr("Avbryt"); onClicked: { view.parting = false; Keyboard.focus(askPart) } }
        }
    }
}
