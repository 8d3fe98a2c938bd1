import QtQuick
import MinPlan

/// The PIN of the one who was chosen.
Column {
    id: form

    required property SignInModel signIn

    function send() {
        signIn.enterPin(pin.text)
        pin.text = ""
    }

    spacing: Theme.s5
    Component.onCompleted: pin.focusField()

    Heading { text: qsTr("Hei, %1").arg(form.signIn.asked); width: parent.width }
    TextInputField {
        id: pin
        objectName: "pin"
        width: parent.width
        label: qsTr("Koden din")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: form.signIn.pinFault
        onAccepted: form.send()
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "enterPin"; text: form.signIn.busy ? qsTr("Sjekker …") : qsTr("Gå videre"); enabled: !form.signIn.busy; onClicked: form.send() }
        LinkButton { objectName: "notMe"; text: qsTr("Ikke deg? Velg et annet navn"); onClicked: form.signIn.back() }
    }
    SmallText { objectName: "whoResets"; width: parent.width; text: form.signIn.whoResets }
}
