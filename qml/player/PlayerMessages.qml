import QtQuick
import MinPlan

/// What the player has to say beside the page: a refused answer, a refusing store, a link to open.
Column {
    id: messages

    required property PlayerModel player
    readonly property bool any: fault.visible || notice.visible || link.visible

    spacing: Theme.s3

    MessagePanel {
        id: notice
        objectName: "notice"
        width: parent.width
        visible: text !== ""
        tone: "warn"
        text: messages.player.notice
    }
    MessagePanel {
        id: fault
        objectName: "fault"
        width: parent.width
        visible: messages.player.fault !== "" && messages.player.page !== "error"
        tone: "error"
        title: qsTr("Svaret er ikke lagret ennå")
        text: messages.player.fault
        primaryText: qsTr("Prøv igjen")
        secondaryText: qsTr("Tilbake til kurset")
        onPrimary: messages.player.retry()
        onSecondary: messages.player.leave()
    }
    MessagePanel {
        id: link
        objectName: "link"
        width: parent.width
        visible: messages.player.link !== ""
        title: qsTr("Vil du åpne denne adressen?")
        text: messages.player.link
        primaryText: qsTr("Åpne i nettleser")
        secondaryText: qsTr("Ikke nå")
        onPrimary: messages.player.openLink()
        onSecondary: messages.player.dismissLink()
    }
}
