pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import MinPlan

/// A course: its title and its cards, three, two or one beside another.
Column {
    id: section

    required property string courseId
    required property string title
    required property string fault
    required property bool done
    required property CardListModel cards
    property AppModel app

    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + Theme.s4) / (Math.round(280 * Theme.textScale) + Theme.s4))))

    function focusCard(module: string): bool {
        for (let at = 0; at < repeater.count; ++at) {
            const found = repeater.itemAt(at) as ModuleCard
            if (found.moduleId === module) {
                Keyboard.focus(found)
                return true
            }
        }
        return false
    }

    spacing: Theme.s4
    Heading { text: section.title; level: 3; width: parent.width }
    MessagePanel {
        visible: section.fault !== ""
        width: parent.width
        tone: "error"
        title: qsTr("Kursfilen må rettes")
        text: section.fault
    }
    GridLayout {
        width: parent.width
        columns: section.columns
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        Repeater {
            id: repeater
            model: section.cards
            ModuleCard {
                id: card
                objectName: "card-" + card.moduleId
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: section.app.openModule(card.moduleId)
            }
        }
        Repeater {
            model: repeater.count > 0 ? Math.max(0, section.columns - repeater.count) : 0
            Item { Layout.fillWidth: true; Layout.preferredWidth: 1 }
        }
    }
    CertificatePanel {
        visible: section.done
        width: parent.width
        certificate: section.app.module.certificate
        title: qsTr("Du har fullført hele kurset")
        buttonText: qsTr("Lag kursbevis (PDF)")
        onWanted: section.app.home.makeCertificate(section.courseId)
    }
}
