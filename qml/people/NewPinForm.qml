import QtQuick
import MinPlan

/// Who came in with a PIN that an administrator drew chooses one that nobody else knows.
Column {
    id: form

    required property SignInModel signIn

    function send() { signIn.choosePin(fields.pin, fields.again) }

    spacing: Theme.s5
    Component.onCompleted: fields.focusField()

    Heading { text: qsTr("Velg din egen kode"); width: parent.width }
    BodyText { width: parent.width; text: qsTr("Koden du fikk, kjenner andre også. Velg en som bare du kan.") }
    NewPinFields { id: fields; width: parent.width; pinFault: form.signIn.pinFault; againFault: form.signIn.pinAgainFault; onAccepted: form.send() }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "choosePin"; text: form.signIn.busy ? qsTr("Lagrer …") : qsTr("Gå videre"); enabled: !form.signIn.busy; onClicked: form.send() }
        LinkButton { text: qsTr("Tilbake til listen"); onClicked: form.signIn.back() }
    }
}
