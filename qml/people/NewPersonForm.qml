import QtQuick
import MinPlan

/// Adding oneself: name, profession, unit, and a PIN for those who want one. Who is alone here is
/// asked for less, and the administrator must have a PIN.
Column {
    id: form

    required property SignInModel signIn
    readonly property bool joining: signIn.as === SignInModel.Joining
    readonly property bool alone: signIn.as === SignInModel.Alone
    readonly property bool administrator: signIn.as === SignInModel.Administrator

    function send() { signIn.add(nameField.text, profession.currentIndex, joining ? unit.text : "", pin.text, pinAgain.text) }

    spacing: Theme.s4
    Component.onCompleted: nameField.focusField()

    Heading { text: form.joining ? qsTr("Ny her?") : form.alone ? qsTr("Hvem er du?") : qsTr("Du er administrator"); width: parent.width }
    BodyText {
        width: parent.width
        text: form.administrator ? qsTr("Du er den første her. Fortell hvem du er. Etterpå kan de andre legge seg til, eller du kan lese inn en ansattliste.")
                                 : qsTr("Fortell hvem du er, så husker Min plan hvor langt du har kommet.")
    }
    TextInputField { id: nameField; objectName: "name"; width: parent.width; label: qsTr("Navn"); error: form.signIn.nameFault; onAccepted: form.send() }
    SelectField { id: profession; objectName: "profession"; width: parent.width; label: qsTr("Yrke"); model: form.signIn.professions; currentIndex: -1; error: form.signIn.professionFault }
    UnitField { id: unit; objectName: "unit"; visible: form.joining; width: parent.width; signIn: form.signIn; onAccepted: form.send() }
    TextInputField {
        id: pin
        objectName: "pin"
        visible: !form.alone
        width: parent.width
        label: form.administrator ? qsTr("Kode") : qsTr("Kode (valgfritt)")
        hint: form.administrator ? qsTr("4 til 12 sifre. Du skriver den hver gang du kommer inn.") : qsTr("4 til 12 sifre. Lurt på en maskin dere er flere om.")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: form.signIn.pinFault
        onAccepted: form.send()
    }
    TextInputField {
        id: pinAgain
        objectName: "pinAgain"
        visible: form.administrator
        width: parent.width
        label: qsTr("Koden en gang til")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: form.signIn.pinAgainFault
        onAccepted: form.send()
    }
    CheckRow {
        objectName: "rememberNew"
        width: parent.width
        text: qsTr("Husk meg på denne maskinen")
        visible: form.joining && pin.text === ""
        chosen: form.signIn.remember
        onClicked: form.signIn.remember = !form.signIn.remember
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "addMe"; text: form.signIn.busy ? qsTr("Lagrer …") : qsTr("Kom i gang"); enabled: !form.signIn.busy; onClicked: form.send() }
        LinkButton { objectName: "backToList"; visible: form.signIn.mayGoBack; text: form.signIn.persons.total > 0 ? qsTr("Tilbake til listen") : qsTr("Tilbake"); onClicked: form.signIn.back() }
    }
}
