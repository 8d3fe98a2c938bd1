import QtQuick
import MinPlan

/// What there is to say of the text: changed by others, gone, found again, saved.
Column {
    id: messages

    required property SourceModel source

    spacing: Theme.s3

    MessagePanel {
        objectName: "conflict"
        width: parent.width
        visible: messages.source.state === SourceModel.Conflict
        tone: "warn"
        title: qsTr("Filen er endret av andre enn deg")
        text: qsTr("Det du har skrevet her, er ikke lagret. Begge blir tatt vare på: den du ikke velger, blir lagt i en fil ved siden av.")
        primaryText: qsTr("Behold min tekst")
        secondaryText: qsTr("Bruk teksten i filen")
        onPrimary: messages.source.keepMine()
        onSecondary: messages.source.takeTheirs()
    }
    MessagePanel {
        objectName: "sourceGone"
        width: parent.width
        visible: messages.source.state === SourceModel.Gone
        tone: "warn"
        text: qsTr("Filen finnes ikke lenger, eller kan ikke leses. Teksten her er slik du så den sist. Lagre for å skrive den på nytt.")
    }
    MessagePanel {
        objectName: "sourceLocked"
        width: parent.width
        visible: messages.source.state === SourceModel.Locked
        tone: "warn"
        text: qsTr("Denne filen kan ikke endres her uten at noe går tapt. Bruk en annen editor. Se funnene.")
    }
    MessagePanel {
        objectName: "draftFound"
        width: parent.width
        visible: messages.source.draftFound && messages.source.state === SourceModel.Unsaved
        text: qsTr("Her er det du skrev sist uten å lagre.")
        secondaryText: qsTr("Gå tilbake til teksten i filen")
        onSecondary: messages.source.discard()
    }
    MessagePanel {
        objectName: "sourceFault"
        width: parent.width
        visible: messages.source.fault
        tone: "error"
        text: messages.source.fault ? messages.source.message : ""
    }
    SmallText {
        id: note
        objectName: "sourceMessage"
        width: parent.width
        visible: text !== ""
        text: messages.source.fault ? "" : messages.source.message
        onTextChanged: if (note.text !== "") Announcer.say(note, note.text)
    }
}
