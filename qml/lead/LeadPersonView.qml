pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One of the unit: states and dates of each module, never answers.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property LeadModel lead: app.lead
    readonly property var person: lead.chosen

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)

    LinkButton { id: back; objectName: "leadBack"; text: qsTr("Tilbake til enheten"); onClicked: view.app.back() }
    Column {
        width: parent.width
        spacing: Theme.s2
        Heading { objectName: "leadPerson"; text: view.person.name ?? ""; width: parent.width }
        BodyText { text: view.person.detail ?? ""; color: Theme.muted; width: parent.width; visible: text !== "" }
        StateChip { text: view.person.state ?? ""; iconName: view.person.icon ?? ""; tone: view.person.tone ?? ""; maximumWidth: parent.width }
        SmallText { objectName: "personReminded"; text: view.person.reminded ?? ""; width: parent.width; visible: text !== "" }
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton { objectName: "assignPerson"; text: qsTr("Tildel …"); onClicked: view.lead.assign() }
        SecondaryButton { objectName: "remindPerson"; visible: view.person.mayRemind ?? false; text: qsTr("Minn på …"); onClicked: view.lead.remind() }
    }
    BodyText { visible: view.lead.rounds.count === 0; width: parent.width; text: qsTr("Ingen moduler er tildelt eller begynt på.") }
    Repeater {
        model: view.lead.rounds
        Card {
            id: card
            required property string title
            required property string stateText
            required property string sign
            required property string tone
            required property string detail
            required property string earlier
            required property string moduleId
            width: view.column.width
            BodyText { text: card.title; width: parent.width; font.weight: Theme.semibold }
            StateChip { text: card.stateText; iconName: card.sign; tone: card.tone; maximumWidth: parent.width }
            SmallText { text: card.detail; width: parent.width; visible: text !== "" }
            SmallText { text: card.earlier; width: parent.width; visible: text !== "" }
            LeadDecisions { width: parent.width; deciding: view.lead.deciding; moduleId: card.moduleId; about: card.title }
        }
    }
    SmallText { width: parent.width; text: qsTr("Her står tilstander og datoer. Svar og tekster ser bare den som har skrevet dem. At du har åpnet siden, står i loggen.") }
}
