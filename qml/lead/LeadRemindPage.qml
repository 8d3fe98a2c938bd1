pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// «Minn på»: the ready text for one or several, to be copied, mailed, or put into a calendar as days.
ScrollColumn {
    id: page

    required property AppModel app
    readonly property RemindingModel reminding: app.lead.reminding
    readonly property var chosen: app.lead.chosen
    readonly property string person: chosen.name ?? ""

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)

    /// What came of it is scrolled into view once it has its place.
    Timer { id: reveal; interval: 0; onTriggered: if (donePanel.visible || faultPanel.visible) page.bringIntoView(donePanel.visible ? donePanel : faultPanel) }

    LinkButton { id: back; objectName: "remindBack"; text: page.person === "" ? qsTr("Tilbake til enheten") : qsTr("Tilbake til %1").arg(page.person); onClicked: page.app.back() }
    Column {
        width: parent.width
        spacing: Theme.s2
        Heading { objectName: "remindTitle"; text: page.reminding.title; width: parent.width }
        BodyText { objectName: "remindWhom"; width: parent.width; visible: !page.reminding.toOne; text: page.reminding.whom; color: Theme.muted }
        BodyText { objectName: "remindedBefore"; width: parent.width; visible: page.reminding.toOne && text !== ""; text: page.reminding.before; color: Theme.muted }
    }
    TextAreaField {
        objectName: "remindText"
        width: parent.width
        label: page.reminding.subject
        hint: page.reminding.toOne ? qsTr("Teksten er ferdig, og kan sendes som den er.") : qsTr("Teksten nevner ingen ved navn, og sier ikke hvordan noen ligger an.")
        readOnly: true
        lines: 8
        text: page.reminding.body
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "remindCopy"; text: qsTr("Kopier teksten"); enabled: !page.reminding.busy; onClicked: page.reminding.copy() }
        Repeater {
            model: page.reminding.mails
            SecondaryButton {
                required property int index
                required property string modelData
                objectName: "remindMail-" + index
                text: modelData
                enabled: !page.reminding.busy
                onClicked: page.reminding.mail(index)
            }
        }
    }
    SmallText { objectName: "remindMailNote"; width: parent.width; visible: text !== ""; text: page.reminding.mailNote }
    MessagePanel { id: donePanel; objectName: "remindDone"; width: parent.width; visible: page.reminding.done !== ""; tone: "ok"; text: page.reminding.done; onSpokenChanged: reveal.restart() }
    MessagePanel { id: faultPanel; objectName: "remindFault"; width: parent.width; visible: page.reminding.fault !== ""; tone: "error"; title: qsTr("Dette ble ikke gjort"); text: page.reminding.fault; onSpokenChanged: reveal.restart() }
    Card {
        width: parent.width
        spacing: Theme.s4
        BodyText { text: qsTr("Fristene i en kalender"); font.weight: Theme.bold; width: parent.width }
        SmallText {
            objectName: "remindDays"
            width: parent.width
            text: !page.reminding.hasDays ? qsTr("Ingen av fristene ligger fram i tid, så det er ingenting å sette i en kalender.")
                : page.reminding.toOne ? qsTr("En fil med fristene, som legges ved e-posten. Personen åpner den i sin egen kalender.")
                : qsTr("En fil til din egen kalender: hver frist, og hvor mange som mangler hva. Ingen navn.")
        }
        SecondaryButton { objectName: "remindNoDays"; visible: !page.reminding.hasDays; enabled: false; text: qsTr("Lagre kalenderfil") }
        DocumentResult {
            objectName: "remindCalendar"
            width: parent.width
            visible: page.reminding.hasDays
            document: page.reminding.calendar
            buttonText: page.reminding.calendar.state === DocumentModel.Working ? qsTr("Lagrer …") : qsTr("Lagre kalenderfil")
            onWanted: page.reminding.saveDays()
        }
    }
    SmallText { width: parent.width; text: qsTr("Hvem som er minnet, når og hvordan, står i loggen. Om meldingen ble sendt, vet ikke Min plan.") }
}
