import QtQuick
import MinPlan

/// The one question on a machine where nobody is known yet.
Column {
    id: view

    required property SignInModel signIn

    spacing: Theme.s4
    Component.onCompleted: Keyboard.focus(alone)

    Heading { text: qsTr("Velkommen til Min plan"); width: parent.width }
    BodyText { width: parent.width; text: qsTr("Hvem skal bruke Min plan på denne maskinen?") }
    FirstChoice {
        id: alone
        objectName: "alone"
        width: parent.width
        text: qsTr("Bare meg på denne maskinen")
        about: qsTr("Du kommer rett inn hver gang, uten kode.")
        onClicked: view.signIn.beginAlone()
    }
    FirstChoice {
        objectName: "several"
        width: parent.width
        text: qsTr("Flere bruker den")
        about: qsTr("Hver har sitt navn. Du blir administrator: du kan lese inn ansattlister og gi ny kode til den som har glemt sin.")
        onClicked: view.signIn.beginSeveral()
    }
}
