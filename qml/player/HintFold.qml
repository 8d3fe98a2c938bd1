import QtQuick
import MinPlan

/// A hint, for those who ask for it.
Column {
    id: fold

    required property PlayerModel player
    readonly property QuestionModel question: player.question
    property bool open: false

    visible: question.hint !== "" && !question.answered

    LinkButton {
        objectName: "hint"
        visible: !fold.open
        leftPadding: 0
        text: qsTr("Vis et hint")
        onClicked: {
            fold.open = true
            hint.forceActiveFocus()
        }
    }
    TermMessage {
        id: hint
        player: fold.player
        objectName: "hintText"
        width: parent.width
        visible: fold.open
        title: qsTr("Hint")
        markdown: fold.open ? fold.question.hint : ""
    }
}
