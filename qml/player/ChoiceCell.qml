import QtQuick
import MinPlan

/// A row to choose, and below it what came of choosing it.
Column {
    id: cell

    required property int index
    required property string label
    required property bool chosen
    required property string mark
    required property string note
    required property PlayerModel player
    property bool multiple: false
    property bool readOnly: false
    property string feedback: ""
    property alias row: choice
    signal picked()
    signal stepped(by: int)

    spacing: Theme.s3

    ChoiceRow {
        id: choice
        objectName: "choice" + cell.index
        width: parent.width
        text: cell.label
        multiple: cell.multiple
        chosen: cell.chosen
        mark: cell.mark
        note: cell.note
        readOnly: cell.readOnly
        shortcut: cell.index < 9 && !cell.readOnly ? String(cell.index + 1) : ""
        onClicked: cell.picked()
        Keys.onUpPressed: cell.stepped(-1)
        Keys.onDownPressed: cell.stepped(1)
    }
    TermMessage {
        objectName: "choiceFeedback"
        player: cell.player
        width: parent.width
        visible: markdown !== ""
        onVisibleChanged: if (visible) forceActiveFocus()
        markdown: cell.feedback
    }
}
