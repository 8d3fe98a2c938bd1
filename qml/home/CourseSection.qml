pragma ComponentBehavior: Bound
import QtQuick
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

    readonly property int cardWidth: Math.floor((width - (columns - 1) * Theme.s4) / columns)
    /// That of the tallest, so that the cards stand in straight rows.
    readonly property real cardHeight: {
        let tallest = 0
        for (let at = 0; at < repeater.count; ++at) {
            const card = repeater.itemAt(at)
            tallest = card === null ? tallest : Math.max(tallest, card.implicitHeight)
        }
        return tallest
    }

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
    Heading { objectName: "courseTitle"; text: section.title; level: 3; width: parent.width }
    Lazy { wanted: section.fault !== ""; file: Qt.resolvedUrl("CourseFaultPanel.qml"); given: ({ text: section.fault }); width: parent.width }
    Grid {
        columns: section.columns
        spacing: Theme.s4
        Repeater {
            id: repeater
            model: section.cards
            ModuleCard {
                id: card
                objectName: "card-" + card.moduleId
                width: section.cardWidth
                height: section.cardHeight
                onClicked: section.app.openModule(card.moduleId)
            }
        }
    }
    Lazy { wanted: section.done; file: Qt.resolvedUrl("CourseDonePanel.qml"); given: ({ app: section.app, courseId: section.courseId }); width: parent.width }
}
