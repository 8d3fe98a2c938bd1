import QtQuick
import MinPlan

/// Which file the text is, how it stands, and what can be done with it.
Flow {
    id: bar

    required property SourceModel source
    property bool canUndo: false
    signal undo()

    readonly property bool unsaved: source.state === SourceModel.Unsaved || source.state === SourceModel.Conflict || source.state === SourceModel.Gone

    spacing: Theme.s3

    Heading { objectName: "sourceFile"; level: 3; text: bar.source.fileName; height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter; wrapMode: Text.NoWrap }
    Item {
        width: chip.width
        height: Theme.rowHeight
        visible: chip.text !== ""
        StateChip {
            id: chip
            objectName: "sourceState"
            anchors.verticalCenter: parent.verticalCenter
            text: bar.source.state === SourceModel.Saving ? qsTr("Lagrer …") : bar.unsaved ? qsTr("Ikke lagret") : bar.source.state === SourceModel.Locked ? qsTr("Kan bare leses") : ""
            iconName: bar.unsaved ? "dot" : bar.source.state === SourceModel.Locked ? "lock" : "circle"
            tone: bar.unsaved ? "warn" : "neutral"
        }
    }
    SecondaryButton { objectName: "saveSource"; text: qsTr("Lagre"); visible: bar.source.canSave; Accessible.description: qsTr("Ctrl+S"); onClicked: bar.source.save() }
    LinkButton { objectName: "undoSource"; text: qsTr("Angre"); font.pixelSize: Theme.small; visible: bar.canUndo && bar.unsaved; onClicked: bar.undo() }
    LinkButton { objectName: "openInEditor"; text: qsTr("Åpne i editor"); iconName: "external"; font.pixelSize: Theme.small; onClicked: bar.source.openInEditor() }
    LinkButton { objectName: "showMainFile"; text: qsTr("Tilbake til module.yaml"); font.pixelSize: Theme.small; visible: !bar.source.inMainFile && bar.source.state !== SourceModel.Empty; onClicked: bar.source.showMainFile() }
}
