import QtQuick
import MinPlan

/// Makes a certificate, and then says where it lies.
Card {
    id: panel

    required property CertificateModel certificate
    property string title: ""
    property string text: ""
    property string buttonText: ""
    readonly property bool made: certificate.state === CertificateModel.Done
    signal wanted()

    tone: "ok"
    spacing: Theme.s2
    Row {
        width: parent.width
        spacing: Theme.s2
        Icon { id: sign; name: "check"; color: Theme.ok; size: Theme.h3 }
        BodyText { text: panel.title; color: Theme.ok; font.weight: Theme.bold; width: parent.width - sign.width - Theme.s2 }
    }
    BodyText { text: panel.text; visible: text !== ""; width: parent.width }
    MessagePanel {
        objectName: "certificateMessage"
        visible: panel.made || panel.certificate.state === CertificateModel.Failed
        width: parent.width
        tone: panel.made ? "info" : "error"
        text: panel.certificate.text
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton {
            objectName: "makeCertificate"
            text: panel.buttonText
            enabled: panel.certificate.state !== CertificateModel.Working
            onClicked: panel.wanted()
        }
        LinkButton {
            objectName: "openFolder"
            visible: panel.made
            text: qsTr("Åpne mappen")
            iconName: "folder"
            onClicked: panel.certificate.openFolder()
        }
    }
}
