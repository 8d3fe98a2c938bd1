import QtQuick
import MinPlan

/// The record could not be opened: why, and the two ways on.
ScrollColumn {
    id: view

    required property AppModel app

    focus: true
    spacing: Theme.s6
    Component.onCompleted: Keyboard.focus(again)

    Wordmark {}
    Heading { text: qsTr("Min plan får ikke åpnet det som er lagret"); width: parent.width }
    MessagePanel {
        objectName: "storeFault"
        width: parent.width
        tone: "error"
        title: qsTr("Min plan har ikke slettet noe.")
        text: view.app.storeFault
    }
    Flow {
        width: parent.width
        spacing: Theme.s4
        PrimaryButton { id: again; objectName: "tryAgain"; text: qsTr("Prøv igjen"); onClicked: view.app.start() }
        SecondaryButton { objectName: "readUnsaved"; text: qsTr("Les kurset uten å lagre"); onClicked: view.app.readWithoutSaving() }
    }
    SmallText {
        width: parent.width
        text: qsTr("Leser du uten å lagre, blir svarene dine borte når du lukker Min plan.")
    }
}
