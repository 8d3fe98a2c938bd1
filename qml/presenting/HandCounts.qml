pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// How many hands each answer had: entered while the question is asked, seen as bars afterwards.
ScrollColumn {
    id: hands

    required property PresentingModel presenting
    /// Below the question there is more room across than down.
    property bool below: false
    readonly property bool twoAcross: below && width > Theme.body * 24

    above: Theme.s4
    sideMargin: Theme.s4
    centred: false
    maxWidth: width
    spacing: Theme.s4

    Heading { level: 3; width: parent.width; text: hands.presenting.counting ? qsTr("Hvor mange hender?") : qsTr("Hendene") }
    Flow {
        id: rows
        width: parent.width
        spacing: Theme.s4
        Repeater {
            model: hands.presenting.hands
            Column {
                id: row
                required property int index
                required property string name
                required property int count
                required property int share
                width: hands.twoAcross ? Math.floor((rows.width - rows.spacing) / 2) : rows.width
                spacing: Theme.s1

                TextInputField {
                    objectName: "hands" + row.index
                    width: parent.width
                    visible: hands.presenting.counting
                    label: qsTr("%1. %2").arg(row.index + 1).arg(row.name)
                    inputMethodHints: Qt.ImhDigitsOnly
                    maximumLength: 4
                    onTextChanged: if (hands.presenting.counting) hands.presenting.count(row.index, Number(text) || 0)
                }
                BodyText { width: parent.width; visible: !hands.presenting.counting; text: qsTr("%1. %2: %3").arg(row.index + 1).arg(row.name).arg(row.count) }
                ProgressBar { objectName: "share" + row.index; width: parent.width; visible: !hands.presenting.counting; height: Theme.s3; value: row.share; name: row.name }
            }
        }
    }
    SmallText { objectName: "handsSum"; width: parent.width; visible: hands.presenting.counted; text: hands.presenting.sum }
}
