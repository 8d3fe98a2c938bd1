pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// When, where, for whom and what: one session to be.
ScrollColumn {
    id: form

    required property AppModel app
    readonly property PlanModel plan: app.lead.teaching.plan
    readonly property var faults: plan.faults

    function focusFault() {
        if (faults.unit !== undefined) unit.focusField()
        else if (faults.day !== undefined) day.focusField()
        else if (faults.time !== undefined) time.focusField()
        else if (faults.place !== undefined) place.focusField()
        else if (faults.title !== undefined) name.focusField()
        else if (faults.covers !== undefined && modules.count > 0) Keyboard.focus(modules.itemAt(0))
    }
    function save() {
        plan.plan()
        focusFault()
    }

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)

    LinkButton { id: back; objectName: "planBack"; text: form.plan.changing ? qsTr("Tilbake til undervisningen") : qsTr("Tilbake til felles undervisning"); onClicked: form.app.back() }
    Heading { objectName: "planTitle"; text: form.plan.changing ? qsTr("Endre tid og sted") : qsTr("Planlegg felles undervisning"); width: parent.width }
    Card {
        width: parent.width
        padding: Theme.s6
        spacing: Theme.s4
        SelectField { id: unit; objectName: "planUnit"; visible: !form.plan.changing; width: parent.width; label: qsTr("For hvilken enhet?"); hint: qsTr("Enheten, og dem under den"); model: form.plan.units; currentIndex: form.plan.unit; error: form.faults.unit ?? ""; onActivated: index => form.plan.unit = index }
        TextInputField { id: day; objectName: "planDay"; width: parent.width; label: qsTr("Dag"); hint: qsTr("Dag, måned og år, slik: 3.5.2027"); error: form.faults.day ?? ""; text: form.plan.day; onTextChanged: form.plan.day = text; onAccepted: form.save() }
        TextInputField { id: time; objectName: "planTime"; width: parent.width; label: qsTr("Klokkeslett"); hint: qsTr("Kan stå tomt"); error: form.faults.time ?? ""; text: form.plan.time; onTextChanged: form.plan.time = text; onAccepted: form.save() }
        TextInputField { id: place; objectName: "planPlace"; width: parent.width; label: qsTr("Sted"); hint: qsTr("Kan stå tomt. Skriv ikke navn eller opplysninger om brukere."); error: form.faults.place ?? ""; text: form.plan.place; onTextChanged: form.plan.place = text; onAccepted: form.save() }
        TextInputField { id: name; objectName: "planName"; width: parent.width; label: qsTr("Hva heter det?"); hint: qsTr("Kan stå tomt: da står navnet på modulen. Skriv ikke navn eller opplysninger om brukere."); error: form.faults.title ?? ""; text: form.plan.title; onTextChanged: form.plan.title = text; onAccepted: form.save() }
    }
    Heading { visible: !form.plan.changing; text: qsTr("Dette går dere gjennom"); level: 2; width: parent.width }
    SmallText { visible: !form.plan.changing; width: parent.width; text: qsTr("Velg en modul, og ta bort de stegene dere ikke rekker.") }
    Row {
        objectName: "planCoversFault"
        visible: (form.faults.covers ?? "") !== ""
        width: parent.width
        spacing: Theme.s2
        Icon { id: sign; name: "warning"; color: Theme.error; size: Theme.body }
        SmallText { text: form.faults.covers ?? ""; color: Theme.error; font.weight: Theme.semibold; width: parent.width - sign.width - Theme.s2 }
    }
    Column {
        visible: !form.plan.changing
        width: parent.width
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Dette går dere gjennom")
        Repeater {
            id: modules
            model: form.plan.rows
            CheckRow {
                required property string rowId
                required property string title
                required property bool isStep
                required property bool ticked
                objectName: "cover-" + rowId
                x: isStep ? Theme.s10 : 0
                width: form.column.width - x
                text: title
                chosen: ticked
                onClicked: form.plan.toggle(rowId)
            }
        }
    }
    Heading { visible: !form.plan.changing; text: qsTr("Hvem er invitert?"); level: 2; width: parent.width }
    CheckRow { objectName: "planInvite"; visible: !form.plan.changing; width: parent.width; text: form.plan.people === 0 ? qsTr("Alle i enheten") : qsTr("Alle i enheten (%1)").arg(form.plan.people); chosen: form.plan.inviteAll; onClicked: form.plan.inviteAll = !form.plan.inviteAll }
    SmallText { visible: !form.plan.changing; width: parent.width; text: qsTr("På neste side kan du ta bort noen og legge til andre.") }
    MessagePanel { objectName: "planFault"; visible: form.plan.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: form.plan.fault }
    PrimaryButton { objectName: "plan"; text: form.plan.busy ? qsTr("Lagrer …") : form.plan.changing ? qsTr("Lagre") : qsTr("Planlegg"); enabled: !form.plan.busy; onClicked: form.save() }
}
