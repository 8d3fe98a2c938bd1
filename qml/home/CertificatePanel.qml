import QtQuick
import MinPlan

/// Makes a certificate, and then says where it lies.
Card {
    id: panel

    required property DocumentModel certificate
    property string title: ""
    property string text: ""
    property string buttonText: ""
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
    DocumentResult {
        objectName: "certificateResult"
        width: parent.width
        document: panel.certificate
        buttonText: panel.buttonText
        onWanted: panel.wanted()
    }
}
