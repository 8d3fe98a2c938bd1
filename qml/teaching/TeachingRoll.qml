pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One session: before its day who is invited, from then on who came; and the list to print.
ScrollColumn {
    id: page
    objectName: "teachingRoll"

    required property AppModel app
    readonly property RollModel roll: app.lead.teaching.roll
    readonly property string done: roll.done
    readonly property bool open: roll.ready && !roll.cancelled && roll.title !== ""

    function add(person: string) {
        roll.add(person)
        search.text = ""
        search.focusField()
    }

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: {
        Keyboard.focus(back)
        if (done !== "")
            donePanel.announce()
    }
    onDoneChanged: {
        if (done === "")
            return
        contentY = 0
        donePanel.announce()
        Keyboard.focus(undo)
    }

    LinkButton { id: back; objectName: "rollBack"; text: qsTr("Tilbake til felles undervisning"); onClicked: page.app.back() }
    Column {
        width: parent.width
        spacing: Theme.s1
        Heading { objectName: "rollTitle"; text: page.roll.title; width: parent.width }
        BodyText { objectName: "rollWhen"; text: page.roll.when; width: parent.width }
        BodyText { text: page.roll.where; color: Theme.muted; width: parent.width }
        Repeater {
            model: page.roll.covers
            SmallText { required property string modelData; text: modelData; width: page.column.width }
        }
    }
    StateChip { objectName: "rollCancelled"; visible: page.roll.cancelled; text: qsTr("Avlyst"); iconName: "warning"; tone: "neutral"; maximumWidth: parent.width }
    BodyText { visible: !page.roll.ready; text: qsTr("Henter …"); color: Theme.muted; width: parent.width }
    MessagePanel {
        id: donePanel
        objectName: "rollDone"
        visible: page.done !== ""
        width: parent.width
        tone: "ok"
        title: page.done
        LinkButton { id: undo; objectName: "undoRoll"; text: qsTr("Angre"); Accessible.description: page.done; enabled: !page.roll.busy; onClicked: page.roll.undo() }
    }
    MessagePanel { objectName: "rollFault"; visible: page.roll.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette gikk ikke"); text: page.roll.fault }
    Flow {
        width: parent.width
        spacing: Theme.s3
        visible: page.open
        Repeater {
            model: page.roll.modules
            SecondaryButton {
                required property string modelData
                required property int index
                objectName: "present" + index
                width: Math.min(implicitWidth, page.column.width)
                text: qsTr("Vis «%1» for gruppa").arg(modelData)
                onClicked: page.roll.present(index)
            }
        }
    }
    Heading { visible: page.open; text: page.roll.coming ? qsTr("Hvem er invitert?") : qsTr("Hvem kom?"); level: 2; width: parent.width }
    SmallText { objectName: "rollNone"; visible: page.open && page.roll.rows.count === 0; width: parent.width; text: qsTr("Ingen står på listen ennå. Søk dem fram nedenfor.") }
    LinkButton { objectName: "tickAll"; visible: page.open && page.roll.ticked < page.roll.rows.count; text: page.roll.coming ? qsTr("Inviter alle") : qsTr("Alle kom"); onClicked: page.roll.tickAll() }
    Column {
        visible: page.open
        width: parent.width
        Accessible.role: Accessible.Grouping
        Accessible.name: page.roll.coming ? qsTr("Hvem er invitert?") : qsTr("Hvem kom?")
        Repeater {
            model: page.roll.rows
            CheckRow {
                required property string personId
                required property string name
                required property string detail
                required property bool isTicked
                objectName: "tick-" + name
                width: page.column.width
                text: detail === "" ? name : qsTr("%1 (%2)").arg(name).arg(detail)
                chosen: isTicked
                onClicked: page.roll.tick(personId)
            }
        }
    }
    TextInputField { id: search; objectName: "rollSearch"; visible: page.open; width: parent.width; label: page.roll.coming ? qsTr("Inviter noen andre") : qsTr("Kom noen som ikke sto på listen?"); hint: qsTr("Skriv noen bokstaver av navnet"); onTextChanged: page.roll.search = text }
    Repeater {
        model: page.roll.found
        SecondaryButton {
            required property string personId
            required property string name
            required property string detail
            objectName: "add-" + name
            width: Math.min(implicitWidth, page.column.width)
            text: qsTr("Legg til %1").arg(name)
            Accessible.description: detail
            onClicked: page.add(personId)
        }
    }
    SmallText { objectName: "rollNobody"; visible: page.open && page.roll.search !== "" && page.roll.found.count === 0; width: parent.width; text: qsTr("Fant ingen andre som heter det i enhetene dine.") }
    PrimaryButton { objectName: "saveRoll"; visible: page.open; text: page.roll.busy ? qsTr("Lagrer …") : page.roll.coming ? qsTr("Lagre listen") : qsTr("Lagre hvem som kom"); enabled: page.roll.dirty && !page.roll.busy; onClicked: page.roll.save() }
    Heading { visible: page.roll.hands.length > 0; text: qsTr("Svart med hendene"); level: 2; width: parent.width }
    Repeater {
        model: page.roll.hands
        TeachingHands { width: page.column.width }
    }
    Heading { visible: page.open; text: qsTr("Deltakerliste"); level: 2; width: parent.width }
    SmallText { visible: page.open; width: parent.width; text: qsTr("En liste å skrive ut, med plass til underskrift. Den har navn: ta vare på den, eller makuler den. At du lager den, står i loggen.") }
    DocumentResult { objectName: "sheetResult"; visible: page.open; width: parent.width; document: page.roll.sheet; buttonText: page.roll.sheet.state === DocumentModel.Working ? qsTr("Lager …") : qsTr("Lag deltakerliste (PDF)"); onWanted: page.roll.print() }
    LinkButton { objectName: "changeTeaching"; visible: page.roll.mayCancel; text: qsTr("Endre tid og sted"); enabled: !page.roll.busy; onClicked: page.app.lead.teaching.change() }
    LinkButton { objectName: "cancelTeaching"; visible: page.roll.mayCancel; text: qsTr("Avlys undervisningen"); enabled: !page.roll.busy; onClicked: page.roll.cancel() }
}
