pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// How many stand how in each unit, where there are too many people to show.
LeadList {
    id: view

    model: lead.sums
    first: lead.cameFrom
    name: qsTr("Enheter")
    delegate: LeadUnitRow {
        x: view.side
        width: view.room
        onClicked: view.lead.openUnit(rowId)
    }
}
