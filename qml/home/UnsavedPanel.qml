import QtQuick
import MinPlan

/// Says that nothing is kept, and offers the real record again.
MessagePanel {
    id: panel

    required property AppModel app

    objectName: "unsavedPanel"
    tone: "warn"
    title: qsTr("Du leser uten å lagre")
    text: qsTr("Det du gjør nå, blir borte når du lukker Min plan.")
    primaryText: qsTr("Prøv å åpne det lagrede igjen")
    onPrimary: panel.app.leaveUnsaved()
}
