import QtQuick
import MinPlan

/// A new PIN, written twice.
Column {
    id: fields

    property alias pin: pinField.text
    property alias again: againField.text
    property string pinFault: ""
    property string againFault: ""
    signal accepted()

    function focusField() { pinField.focusField() }
    function clear() {
        pin = ""
        again = ""
    }

    spacing: Theme.s4

    TextInputField {
        id: pinField
        objectName: "newPin"
        width: parent.width
        label: qsTr("Ny kode")
        hint: qsTr("4 til 12 sifre.")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: fields.pinFault
        onAccepted: fields.accepted()
    }
    TextInputField {
        id: againField
        objectName: "newPinAgain"
        width: parent.width
        label: qsTr("Ny kode en gang til")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: fields.againFault
        onAccepted: fields.accepted()
    }
}
