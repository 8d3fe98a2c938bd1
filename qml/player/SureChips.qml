pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// How sure one is of the answer, asked with it.
Flow {
    id: chips

    required property QuestionModel question

    /// In one line.
    readonly property int wanted: Theme.small * 33

    spacing: Theme.s2

    SmallText {
        id: asked
        text: qsTr("Hvor sikker er du?")
        height: Theme.rowHeight
        verticalAlignment: Text.AlignVCenter
    }
    Repeater {
        model: [qsTr("Gjettet"), qsTr("Ganske sikker"), qsTr("Helt sikker")]
        delegate: Chip {
            required property int index
            required property string modelData
            objectName: "sure" + (index + 1)
            interactive: true
            text: modelData
            chosen: chips.question.sure === index + 1
            Accessible.name: qsTr("%1 %2").arg(asked.text).arg(text)
            onClicked: chips.question.sure = index + 1
        }
    }
}
