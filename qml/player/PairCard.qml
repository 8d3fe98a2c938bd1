pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// An item and what it is given: from chips where they are few boxes, else from a list.
Card {
    id: card

    required property int index
    required property string label
    required property int target
    required property string mark
    required property string note
    property var targets: []
    property bool unfolded: false
    property bool readOnly: false
    signal given(place: int)

    padding: Theme.s4
    border.color: mark === "wrong" ? Theme.error : mark !== "" ? Theme.ok : Theme.line
    border.width: mark === "" ? 1 : Theme.borderWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: TextTools.plain(label)

    BodyText { text: TextTools.plain(card.label); font.weight: Theme.semibold; width: parent.width }
    Flow {
        width: parent.width
        spacing: Theme.s2
        visible: card.unfolded && !card.readOnly
        Repeater {
            model: card.unfolded ? card.targets : []
            delegate: Chip {
                id: box
                required property int index
                required property string modelData
                objectName: "box" + card.index + "-" + index
                interactive: true
                text: modelData
                chosen: card.target === index
                Accessible.name: qsTr("%1: %2").arg(TextTools.plain(card.label)).arg(text)
                Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                onClicked: card.given(index)
            }
        }
    }
    SelectField {
        objectName: "pick" + card.index
        width: parent.width
        visible: !card.unfolded && !card.readOnly
        model: card.unfolded ? [] : card.targets
        currentIndex: card.target
        input.Accessible.name: qsTr("Hører sammen med %1. %2").arg(TextTools.plain(card.label)).arg(currentIndex < 0 ? placeholder : currentText)
        onActivated: place => card.given(place)
    }
    BodyText {
        text: qsTr("Ditt svar: %1").arg(card.targets[card.target] ?? qsTr("ikke besvart"))
        visible: card.readOnly
        width: parent.width
    }
    AnswerMark { mark: card.mark; note: card.note; width: parent.width }
}
