import QtQuick
import MinPlan

/// One's own PIN. The fields come when they are asked for.
Column {
    id: section

    required property AppModel app
    readonly property PinModel pin: app.pin
    readonly property bool hasPin: app.session.hasPin
    property bool open: false

    function send() { pin.change(old.text, fields.pin, fields.again) }
    function show() {
        pin.begin()
        open = true
        if (hasPin)
            old.focusField()
        else
            fields.focusField()
    }
    function hide() {
        open = false
        old.text = ""
        fields.clear()
    }

    objectName: "pinSection"
    spacing: Theme.s3
    Component.onCompleted: pin.begin()
    Connections { target: section.pin; function onDone() { section.hide(); Keyboard.focus(opener) } }

    Heading { text: qsTr("Koden din"); level: 3; width: parent.width }
    BodyText {
        width: parent.width
        text: section.hasPin ? qsTr("Ingen kommer inn som deg uten koden din.")
                             : qsTr("Du har ingen kode. Alle som bruker denne maskinen, kan gå inn som deg.")
    }
    MessagePanel { objectName: "pinSaid"; width: parent.width; tone: "ok"; visible: section.pin.said !== ""; text: section.pin.said }
    MessagePanel { width: parent.width; tone: "error"; visible: section.pin.storeFault !== ""; title: qsTr("Dette ble ikke lagret"); text: section.pin.storeFault }
    SecondaryButton { id: opener; objectName: "openPin"; visible: !section.open; text: section.hasPin ? qsTr("Endre koden") : qsTr("Velg en kode"); onClicked: section.show() }
    TextInputField {
        id: old
        objectName: "oldPin"
        visible: section.open && section.hasPin
        width: parent.width
        label: qsTr("Koden du har nå")
        password: true
        inputMethodHints: Qt.ImhDigitsOnly
        error: section.pin.oldFault
        onAccepted: section.send()
    }
    NewPinFields { id: fields; visible: section.open; width: parent.width; pinFault: section.pin.pinFault; againFault: section.pin.againFault; onAccepted: section.send() }
    Flow {
        visible: section.open
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "changePin"; text: section.pin.busy ? qsTr("Lagrer …") : qsTr("Lagre koden"); enabled: !section.pin.busy; onClicked: section.send() }
        SecondaryButton { objectName: "takePinAway"; visible: section.pin.mayTakeAway; text: qsTr("Ta bort koden"); enabled: !section.pin.busy; onClicked: section.pin.takeAway(old.text) }
        LinkButton { objectName: "closePin"; text: qsTr("Avbryt"); onClicked: { section.pin.begin(); section.hide(); Keyboard.focus(opener) } }
    }
}
