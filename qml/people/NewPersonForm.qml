pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Adding oneself: name, profession, unit, and a PIN for those who want one.
Column {
    id: form

    required property SignInModel signIn
    readonly property bool first: signIn.persons.total === 0

    function send() { signIn.add(nameField.text, profession.currentIndex, unit.text, pin.text) }

    spacing: Theme.s4
    Component.onCompleted: nameField.focusField()

    Heading { text: form.first ? qsTr("Velkommen til Min plan") : qsTr("Ny her?"); width: parent.width }
    BodyText {
        width: parent.width
        text: form.first ? qsTr("Du er den første på denne maskinen. Fortell hvem du er, så husker Min plan hvor langt du har kommet.")
                         : qsTr("Fortell hvem du er, så husker Min plan hvor langt du har kommet.")
    }
    TextInputField { id: nameField; objectName: "name"; width: parent.width; label: qsTr("Navn"); error: form.signIn.nameFault; onAccepted: form.send() }
    SelectField { id: profession; objectName: "profession"; width: parent.width; label: qsTr("Yrke"); model: form.signIn.professions; currentIndex: -1; error: form.signIn.professionFault }
    Column {
        width: parent.width
        spacing: Theme.s2
        TextInputField { id: unit; objectName: "unit"; width: parent.width; label: qsTr("Enhet"); hint: qsTr("Der du arbeider, for eksempel «Hjemmetjenesten Årstad»"); error: form.signIn.unitFault; onAccepted: form.send() }
        Flow {
            width: parent.width
            spacing: Theme.s2
            Repeater {
                model: form.signIn.offeredUnits
                Chip {
                    id: chip
                    required property string modelData
                    text: chip.modelData
                    interactive: true
                    chosen: unit.text === chip.modelData
                    onClicked: unit.text = chip.modelData
                }
            }
        }
    }
    TextInputField {
        id: pin
        objectName: "pin"
        width: parent.width
        label: qsTr("Kode (valgfritt)")
        hint: qsTr("4 til 12 sifre. Lurt på en maskin dere er flere om.")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: form.signIn.pinFault
        onAccepted: form.send()
    }
    CheckRow {
        objectName: "rememberNew"
        width: parent.width
        text: qsTr("Husk meg på denne maskinen")
        visible: pin.text === ""
        chosen: form.signIn.remember
        onClicked: form.signIn.remember = !form.signIn.remember
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "addMe"; text: form.signIn.busy ? qsTr("Lagrer …") : qsTr("Kom i gang"); enabled: !form.signIn.busy; onClicked: form.send() }
        LinkButton { objectName: "backToList"; visible: !form.first; text: qsTr("Tilbake til listen"); onClicked: form.signIn.back() }
    }
}
