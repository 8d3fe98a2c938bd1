pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What colleagues have sent: how much, a way to take it in, and on demand what each package is.
Card {
    id: panel

    required property AppModel app
    readonly property InboxModel inbox: app.inbox
    readonly property bool taking: inbox.state === InboxModel.Taking
    property bool open: false

    objectName: "inboxPanel"
    spacing: Theme.s3

    Heading { objectName: "inboxTitle"; text: panel.inbox.title; level: 3; width: parent.width }
    MessagePanel {
        objectName: "inboxResult"
        visible: panel.inbox.result !== "" && !panel.taking
        width: parent.width
        tone: panel.inbox.wentWell ? "ok" : "warn"
        text: panel.inbox.result
    }
    Column {
        visible: panel.taking
        width: parent.width
        spacing: Theme.s2
        BodyText { text: qsTr("Tar inn …"); width: parent.width }
        ProgressBar { width: parent.width; value: panel.inbox.percent; name: qsTr("Tar inn") }
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton { objectName: "takeIn"; visible: panel.inbox.canTake && !panel.taking; text: qsTr("Ta inn"); onClicked: panel.inbox.take() }
        SecondaryButton {
            objectName: "takeStrangers"
            visible: panel.inbox.canTakeStrangers && panel.open && !panel.taking
            text: qsTr("Sett på listen og ta inn")
            onClicked: panel.inbox.takeStrangers()
        }
        SecondaryButton { objectName: "stopTaking"; visible: panel.taking; text: qsTr("Stopp"); onClicked: panel.inbox.stop() }
        LinkButton {
            objectName: "showInbox"
            visible: panel.inbox.rows.count > 0 && !panel.taking
            text: panel.open ? qsTr("Skjul") : qsTr("Se hva som ligger der")
            onClicked: panel.open = !panel.open
        }
        LinkButton { objectName: "lookAgainInbox"; visible: panel.inbox.rows.count === 0 && !panel.inbox.wentWell && !panel.taking; text: qsTr("Se etter igjen"); onClicked: panel.inbox.look() }
    }
    Column {
        id: list
        visible: panel.open && !panel.taking
        width: parent.width
        spacing: Theme.s3
        Repeater {
            model: panel.inbox.rows
            InboxRow { width: list.width }
        }
    }
    SmallText { visible: panel.open && text !== ""; text: panel.inbox.elsewhere; width: parent.width }
}
