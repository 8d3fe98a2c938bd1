pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// The module as a learner meets it. The player is the real one; nothing done here is kept.
FocusScope {
    id: pane

    required property WorkbenchModel bench
    readonly property PreviewModel preview: bench.preview
    readonly property var languageNames: ({ "nb": qsTr("Bokmål"), "nn": qsTr("Nynorsk"), "en": qsTr("Engelsk") })

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; bottomMargin: 0 }
        spacing: 0
        Flow {
            width: parent.width
            spacing: Theme.s3
            Heading { id: title; level: 3; text: qsTr("Forhåndsvisning"); wrapMode: Text.NoWrap }
            SmallText { width: Math.min(implicitWidth, parent.width); height: Math.max(title.height, implicitHeight); verticalAlignment: Text.AlignVCenter; text: qsTr("Oppdateres når du lagrer. Svarene her blir ikke lagret.") }
        }
        Flow {
            width: parent.width
            spacing: Theme.s3
            visible: pane.preview.state !== PreviewModel.Nothing
            SmallText { objectName: "previewFrom"; text: qsTr("Fra «%1»").arg(pane.preview.from); color: Theme.text; height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter; wrapMode: Text.NoWrap; elide: Text.ElideRight; width: Math.min(implicitWidth, parent.width) }
            LinkButton { objectName: "playFromCursor"; text: qsTr("Spill fra markøren"); font.pixelSize: Theme.small; onClicked: pane.bench.playFromCursor() }
            LinkButton { objectName: "playFromStart"; text: qsTr("Spill fra starten"); font.pixelSize: Theme.small; onClicked: pane.bench.playFromStart() }
        }
        Row {
            spacing: Theme.s2
            visible: pane.bench.languages.length > 1
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Språk i forhåndsvisningen")
            Repeater {
                model: pane.bench.languages
                Chip {
                    required property string modelData
                    objectName: "language-" + modelData
                    text: pane.languageNames[modelData] ?? modelData
                    interactive: true
                    chosen: pane.bench.language === modelData
                    onClicked: pane.bench.language = modelData
                }
            }
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
        anchors { fill: parent; topMargin: head.height + Theme.s4 + Theme.s2; leftMargin: Theme.s4; rightMargin: Theme.s4; bottomMargin: Theme.s4 }
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
