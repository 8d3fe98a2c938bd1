pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// How one question works, what to do about it, and what was answered.
Card {
    id: card

    required property int number
    required property string ask
    required property string answers
    required property var verdicts
    required property var todo
    required property string figures
    required property var picks
    required property string misconceptions
    property bool open: false
    readonly property string spoken: qsTr("Spørsmål %1").arg(number)

    objectName: "itemsQuestion-" + number

    spacing: Theme.s3
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken + (todo.length > 0 ? ". " + qsTr("Se på dette spørsmålet") : "")

    BodyText { text: qsTr("%1. %2").arg(card.number).arg(card.ask); width: parent.width; font.weight: Theme.semibold }
    Flow {
        width: parent.width
        spacing: Theme.s2
        StateChip { visible: card.todo.length > 0; text: qsTr("Se på dette spørsmålet"); iconName: "warning"; tone: "accent"; maximumWidth: parent.width }
        Repeater {
            model: card.verdicts
            StateChip {
                required property var modelData
                text: modelData.text
                iconName: modelData.icon
                tone: modelData.tone
                maximumWidth: parent ? parent.width : 0
            }
        }
    }
    Repeater {
        model: card.todo
        BodyText { required property string modelData; text: modelData; width: card.width - 2 * card.padding }
    }
    SmallText { text: card.answers; width: parent.width }
    LinkButton {
        objectName: "itemsOpen-" + card.number
        visible: card.picks.length > 0 || card.figures !== ""
        text: card.open ? qsTr("Skjul svarene") : qsTr("Vis svarene")
        Accessible.name: text + ". " + card.spoken
        Accessible.checkable: true
        Accessible.checked: card.open
        onClicked: card.open = !card.open
    }
    Column {
        objectName: "itemsAnswers-" + card.number
        width: parent.width
        visible: card.open
        spacing: Theme.s4
        Repeater {
            model: card.open ? card.picks : []
            ItemsBar {
                required property var modelData
                width: parent ? parent.width : 0
                text: modelData.text
                sign: modelData.right ? "check" : ""
                signWord: modelData.right ? qsTr("Riktig svar") : ""
                share: modelData.share
                value: modelData.value
                note: modelData.note
                tone: modelData.right ? "ok" : "info"
            }
        }
        Column {
            width: parent.width
            visible: card.misconceptions !== ""
            spacing: Theme.s1
            SmallText { text: qsTr("Misforståelser bak svarene"); font.weight: Theme.semibold; width: parent.width }
            SmallText { text: card.misconceptions; width: parent.width }
        }
        SmallText { text: card.figures; width: parent.width; visible: text !== "" }
    }
}
