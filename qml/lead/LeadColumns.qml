pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What the numbers over the columns stand for, and the headings of the list.
Column {
    id: head

    required property LeadModel lead
    readonly property bool wide: LeadLayout.holdsCells(width, lead.columns.count)

    spacing: Theme.s3

    Flow {
        width: parent.width
        spacing: Theme.s4
        visible: head.wide
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Modulene i tabellen")
        Repeater {
            model: head.lead.columns
            SmallText {
                required property int number
                required property string title
                text: qsTr("%1 · %2").arg(number).arg(title)
                width: Math.min(implicitWidth, head.width)
            }
        }
    }
    Item {
        width: parent.width
        height: name.implicitHeight + Theme.s2
        visible: head.wide
        Accessible.ignored: true
        SmallText { id: name; x: LeadLayout.nameX; text: qsTr("Ansatt"); font.weight: Theme.semibold }
        Repeater {
            model: head.lead.columns
            SmallText {
                required property int index
                required property int number
                x: LeadLayout.cellX(head.width, head.lead.columns.count, index)
                width: LeadLayout.cellWidth
                text: number
                font.weight: Theme.semibold
                horizontalAlignment: Text.AlignHCenter
            }
        }
        SmallText { x: LeadLayout.stateX(head.width); text: qsTr("Status"); font.weight: Theme.semibold }
    }
}
