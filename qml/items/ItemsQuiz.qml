pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One quiz: its numbers, its questions as points, how sure people were, and each question.
Column {
    id: quiz

    required property ItemsModel items

    spacing: Theme.s8

    ItemsFacts { width: parent.width; facts: quiz.items.facts }
    SmallText { objectName: "itemsNote"; width: parent.width; visible: text !== ""; text: quiz.items.note }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: quiz.items.dots.length > 0
        Heading { text: qsTr("Spørsmålene samlet"); level: 2; width: parent.width }
        SmallText { width: parent.width; text: qsTr("Til høyre: de fleste får det til. Høyt oppe: de som kan mest, får det til oftere enn andre. Tallene er numrene på spørsmålene nedenfor. De som ville ligget oppå hverandre, står side om side.") }
        ItemsScatter { objectName: "itemsScatter"; width: parent.width; dots: quiz.items.dots }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: quiz.items.levels.length > 0
        Heading { text: qsTr("Hvor sikre de var"); level: 2; width: parent.width }
        BodyText { objectName: "itemsLevelsNote"; width: parent.width; text: quiz.items.levelsNote }
        Repeater {
            model: quiz.items.levels
            ItemsBar {
                required property var modelData
                width: quiz.width
                text: modelData.name
                share: modelData.share
                value: modelData.value
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: quiz.items.misconceptions.length > 0
        Heading { text: qsTr("Misforståelser"); level: 2; width: parent.width }
        Repeater {
            model: quiz.items.misconceptions
            ItemsBar {
                required property var modelData
                width: quiz.width
                text: modelData.name
                value: modelData.value
            }
        }
    }
    Column {
        id: list
        width: parent.width
        spacing: Theme.s4
        Heading { text: qsTr("Spørsmålene"); level: 2; width: parent.width }
        BodyText { objectName: "itemsToLookAt"; width: parent.width; text: quiz.items.toLookAt === 0 ? qsTr("Ingen av spørsmålene skiller seg ut.") : qsTr("%n spørsmål bør ses på. De står først.", "", quiz.items.toLookAt) }
        Repeater {
            model: quiz.items.questions
            ItemsQuestion { width: list.width }
        }
    }
}
