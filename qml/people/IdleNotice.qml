import QtQuick
import MinPlan

/// A minute before one is signed out. Any key and any movement keep one here.
MessagePanel {
    id: panel

    required property AppModel app

    objectName: "idleNotice"
    tone: "info"
    title: qsTr("Er du her ennå?")
    text: qsTr("Snart blir du logget ut. Alt du har gjort, er lagret.")
    primaryText: qsTr("Jeg er her")
    onPrimary: app.idle.stay()
}
