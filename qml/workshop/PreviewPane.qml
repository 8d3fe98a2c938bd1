import QtQuick
import MinPlan

/// The module as a learner meets it. The player is the real one; nothing done here is kept.
FocusScope {
    id: pane

    required property WorkbenchModel bench
    readonly property PreviewModel preview: bench.preview

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; bottomMargin: 0 }
        spacing: Theme.s2
        Heading { level: 3; text: qsTr("Forhåndsvisning"); width: parent.width }
        SmallText { width: parent.width; text: qsTr("Oppdateres når du lagrer. Svarene her blir ikke lagret.") }
        Flow {
            width: parent.width
            spacing: Theme.s3
            visible: pane.preview.state !== PreviewModel.Nothing
            SmallText { objectName: "previewFrom"; text: qsTr("Fra «%1»").arg(pane.preview.from); color: Theme.text; height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter; wrapMode: Text.NoWrap; elide: Text.ElideRight; width: Math.min(implicitWidth, parent.width) }
            LinkButton { objectName: "playFromStart"; text: qsTr("Spill fra starten"); font.pixelSize: Theme.small; onClicked: pane.bench.playFromStart() }
        }
        MessagePanel {
            objectName: "previewStale"
            width: parent.width
            visible: pane.preview.state === PreviewModel.Stale
            tone: "warn"
            text: qsTr("Teksten kan ikke spilles slik den er nå. Du ser modulen slik den sist kunne spilles.")
        }
        BodyText {
            objectName: "previewNothing"
            width: parent.width
            visible: pane.bench.ready && pane.preview.state === PreviewModel.Nothing
            color: Theme.muted
            text: qsTr("Her er det ikke noe å spille ennå. Når modulen har et steg som kan leses, vises det her.")
        }
    }
    Rectangle {
        anchors { fill: parent; topMargin: head.height + 2 * Theme.s4; leftMargin: Theme.s4; rightMargin: Theme.s4; bottomMargin: Theme.s4 }
        visible: player.wanted
        color: Theme.page
        border { width: 1; color: Theme.controlBorder }
        Accessible.ignored: true
        Lazy {
            id: player
            objectName: "previewPlayer"
            anchors { fill: parent; margins: 1 }
            clip: true
            wanted: pane.preview.state !== PreviewModel.Nothing
            file: Qt.resolvedUrl("../player/PlayerPage.qml")
            given: ({ player: pane.preview.player, embedded: true })
        }
    }
}
