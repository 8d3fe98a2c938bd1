import QtQuick
import MinPlan

/// Why, and where it is known from: folded away until asked for.
Column {
    id: fold

    required property PlayerModel player
    property string markdown: ""
    property string sourceText: ""
    property string sourceLink: ""
    property bool open: false

    spacing: Theme.s2
    visible: markdown !== "" || sourceText !== ""

    LinkButton {
        objectName: "why"
        text: fold.open ? qsTr("Skjul hvorfor") : qsTr("Hvorfor? Kunnskapsgrunnlaget")
        iconName: fold.open ? "arrowUp" : "chevronDown"
        leftPadding: 0
        width: Math.min(implicitWidth, fold.width)
        onClicked: fold.open = !fold.open
    }
    LessonText { player: fold.player; markdown: fold.open ? fold.markdown : ""; width: parent.width }
    SourceLine { objectName: "source"; player: fold.player; text: fold.open ? fold.sourceText : ""; link: fold.sourceLink; width: parent.width }
}
