import QtQuick
import MinPlan

/// Has a document made, and then says where it lies, or why there is none.
Column {
    id: result

    required property DocumentModel document
    property string buttonText: ""
    readonly property bool made: document.state === DocumentModel.Done
    signal wanted()

    spacing: Theme.s2
    MessagePanel {
        objectName: "documentMessage"
        visible: result.made || result.document.state === DocumentModel.Failed
        width: parent.width
        tone: result.made ? "info" : "error"
        text: result.document.text
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton {
            objectName: "makeDocument"
            text: result.buttonText
            enabled: result.document.state !== DocumentModel.Working
            onClicked: result.wanted()
        }
        LinkButton {
            objectName: "openFolder"
            visible: result.made
            text: qsTr("Åpne mappen")
            iconName: "folder"
            onClicked: result.document.openFolder()
        }
    }
}
