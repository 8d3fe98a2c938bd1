import QtQuick
import MinPlan

/// The list as it is chosen now, as a file.
Card {
    id: panel

    required property LeadModel lead
    readonly property var counts: lead.counts

    spacing: Theme.s4
    BodyText { text: qsTr("Lagre listen"); font.weight: Theme.bold; width: parent.width }
    SmallText {
        objectName: "exportWhat"
        width: parent.width
        text: panel.lead.summed ? qsTr("Hvor mange som står hvordan i hver enhet, uten navn. Åpne en enhet for å lagre listen over de ansatte der. At du lagrer fila, står i loggen.")
            : qsTr("%1 av %2 personer, slik listen er valgt nå. Fila har navn og tilstander: legg den der bare de som skal se den, kan åpne den. At du lagrer den, står i loggen.").arg(panel.lead.found).arg(panel.counts.everyone)
    }
    SelectField {
        id: format
        objectName: "exportFormat"
        width: Math.min(parent.width, 420 * Theme.textScale)
        label: qsTr("Format")
        model: panel.lead.formats
        currentIndex: 0
        onActivated: index => currentIndex = index
    }
    DocumentResult {
        objectName: "exportResult"
        width: parent.width
        document: panel.lead.list
        buttonText: panel.lead.list.state === DocumentModel.Working ? qsTr("Lagrer …") : qsTr("Lagre fila")
        onWanted: panel.lead.save(format.currentIndex)
    }
}
