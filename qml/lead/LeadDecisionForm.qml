import QtQuick
import MinPlan

/// A new last day, an exemption or earlier training: the day and the words for it.
Column {
    id: form

    required property DecidingModel deciding
    required property string about
    readonly property bool isExemption: deciding.kind === DecidingModel.Exempt
    readonly property bool isRecognition: deciding.kind === DecidingModel.Recognise

    function save() { deciding.save(day.text, words.text) }
    function focusFirst() { isExemption ? words.focusField() : day.focusField() }

    spacing: Theme.s4
    topPadding: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: about
    Component.onCompleted: focusFirst()
    Connections {
        target: form.deciding
        function onChanged() {
            if (form.deciding.dayFault !== "")
                day.focusField()
            else if (form.deciding.wordsFault !== "")
                words.focusField()
        }
    }

    TextInputField {
        id: day
        objectName: "decisionDay"
        visible: !form.isExemption
        width: parent.width
        label: form.isRecognition ? qsTr("Når ble den tatt?") : qsTr("Ny siste dag")
        hint: qsTr("Dag, måned og år, slik: 3.5.2027")
        error: form.deciding.dayFault
        onAccepted: words.focusField()
    }
    TextInputField {
        id: words
        objectName: "decisionWords"
        width: parent.width
        label: form.isRecognition ? qsTr("Hva heter kurset eller kursbeviset?") : qsTr("Hvorfor?")
        hint: qsTr("Kort, og uten helseopplysninger. Skriv ikke navn eller opplysninger om brukere.")
        error: form.deciding.wordsFault
        onAccepted: form.save()
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton {
            objectName: "saveDecision"
            text: form.deciding.busy ? qsTr("Lagrer …") : form.isExemption ? qsTr("Frita") : form.isRecognition ? qsTr("Godkjenn") : qsTr("Utsett fristen")
            enabled: !form.deciding.busy
            onClicked: form.save()
        }
        LinkButton { objectName: "leaveDecision"; text: qsTr("Avbryt"); enabled: !form.deciding.busy; onClicked: form.deciding.leave() }
    }
}
