import QtQuick
import MinPlan

/// To which folder one's own progress goes, and what was sent when.
Column {
    id: section

    required property SendingModel sending
    readonly property bool busy: sending.state === SendingModel.Sending

    readonly property string known: sending.folder

    /// An empty field is the folder that is set for all.
    function choose() {
        sending.setFolder(folder.text)
        if (folder.text === "")
            folder.text = known
    }

    spacing: Theme.s3
    onKnownChanged: folder.text = known
    Component.onCompleted: {
        folder.text = known
        sending.look()
    }

    Heading { text: qsTr("Send framdriften min"); level: 3; width: parent.width }
    BodyText {
        width: parent.width
        text: qsTr("Da kan lederen din se hvilke moduler du har tatt. Svarene dine følger med, men hva du svarte på hvert spørsmål, vises ikke for noen. Det du har skrevet for deg selv, blir på denne maskinen.")
    }
    TextInputField {
        id: folder
        objectName: "sendFolder"
        width: parent.width
        label: qsTr("Mappa du sender til")
        hint: section.sending.folderIsUsual ? qsTr("Satt for alle her. Du trenger ikke endre den.") : qsTr("En felles mappe, en mappe som synkroniseres, eller en minnepinne. Spør lederen din.")
        input.onEditingFinished: section.choose()
    }
    SmallText { objectName: "sentText"; width: parent.width; text: section.sending.sentText + (section.sending.waitingText === "" ? "" : " " + section.sending.waitingText) }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton {
            id: send
            objectName: "sendNow"
            text: section.busy ? qsTr("Sender …") : qsTr("Send nå")
            enabled: !section.busy
            onClicked: {
                section.choose()
                section.sending.send()
            }
        }
        LinkButton { objectName: "stopWaiting"; visible: section.busy && section.sending.slow; text: qsTr("Ikke vent lenger på mappa"); onClicked: section.sending.stopWaiting() }
    }
    MessagePanel {
        objectName: "sendMessage"
        readonly property bool failed: section.sending.state === SendingModel.Failed
        visible: failed || section.sending.state === SendingModel.Sent
        width: parent.width
        tone: failed ? "warn" : "ok"
        text: failed ? section.sending.fault : qsTr("Framdriften din er sendt.")
    }
    ChoiceRow {
        objectName: "sendWhenLeaving"
        width: parent.width
        multiple: true
        text: qsTr("Send når jeg lukker Min plan eller bytter bruker")
        chosen: section.sending.whenLeaving
        onClicked: section.sending.whenLeaving = !section.sending.whenLeaving
    }
}
