pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// How everyone stands, what needs doing first at the top.
LeadList {
    id: view

    model: lead.rows
    name: qsTr("Ansatte i enheten")
    delegate: LeadRow {
        x: view.side
        width: view.room
        lead: view.lead
        onClicked: kind === "unit" ? view.lead.fold(rowId) : view.lead.choose(rowId)
    }
}
