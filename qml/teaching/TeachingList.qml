pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What is to come, the next first, and what was held, the latest first.
ScrollColumn {
    id: list

    required property AppModel app
    readonly property TeachingModel teaching: app.lead.teaching
    readonly property bool well: teaching.ready && teaching.fault === ""

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)

    LinkButton { id: back; objectName: "teachingBack"; text: qsTr("Tilbake til enheten"); onClicked: list.app.back() }
    Heading { objectName: "teachingTitle"; text: qsTr("Felles undervisning"); width: parent.width }
    BodyText { width: parent.width; color: Theme.muted; text: qsTr("Gå gjennom en modul sammen, og før inn hvem som kom. Da teller det som gjennomført, og den som har noe igjen, begynner der.") }
    MessagePanel { objectName: "teachingFault"; visible: list.teaching.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette gikk ikke"); text: list.teaching.fault }
    PrimaryButton { objectName: "planTeaching"; visible: list.well; text: qsTr("Planlegg …"); onClicked: list.teaching.startPlan() }
    BodyText { visible: !list.teaching.ready; text: qsTr("Henter …"); color: Theme.muted; width: parent.width }
    SmallText { objectName: "teachingNone"; visible: list.well && list.teaching.coming.count + list.teaching.held.count === 0; width: parent.width; text: qsTr("Ingenting er planlagt ennå. Har dere holdt noe allerede, kan du planlegge det med den dagen det var.") }
    Heading { text: qsTr("Kommer"); level: 2; width: parent.width; visible: list.teaching.coming.count > 0 }
    Repeater {
        model: list.teaching.coming
        TeachingRow { width: list.column.width; onClicked: list.teaching.choose(sessionId) }
    }
    Heading { text: qsTr("Holdt"); level: 2; width: parent.width; visible: list.teaching.held.count > 0 }
    Repeater {
        model: list.teaching.held
        TeachingRow { width: list.column.width; onClicked: list.teaching.choose(sessionId) }
    }
}
