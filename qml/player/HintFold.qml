import QtQuick
import MinPlan

/// A hint, for those who ask for it.
Column {
    id: fold

    required property QuestionModel question
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
    MessagePanel {
        id: hint
        objectName: "hintText"
        width: parent.width
        visible: fold.open
        title: qsTr("Hint")
        text: TextTools.plain(fold.question.hint)
    }
}
