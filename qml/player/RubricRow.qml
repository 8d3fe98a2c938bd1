import QtQuick
import MinPlan

/// A question about one's own text, answered with yes or not yet.
Card {
    id: row

    required property int index
    required property string label
    required property int target
    signal judged(holds: bool)

    padding: Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: TextTools.plain(label)

    BodyText { text: TextTools.plain(row.label); width: parent.width }
    Row {
        spacing: Theme.s2
        Chip {
            objectName: "yes" + row.index
            interactive: true
            text: qsTr("Ja")
            chosen: row.target === ExerciseModel.Holds
            Accessible.name: qsTr("Ja: %1").arg(TextTools.plain(row.label))
            onClicked: row.judged(true)
        }
        Chip {
            objectName: "notYet" + row.index
            interactive: true
            text: qsTr("Ikke ennå")
            chosen: row.target === ExerciseModel.NotYet
            Accessible.name: qsTr("Ikke ennå: %1").arg(TextTools.plain(row.label))
            onClicked: row.judged(false)
        }
    }
}
