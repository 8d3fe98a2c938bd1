pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What of the page is shown.
Flow {
    id: tabs

    required property StaffModel staff

    readonly property var names: [
        [StaffModel.List, "tabList", qsTr("Liste")],
        [StaffModel.Intake, "tabIntake", qsTr("Les inn liste")],
        [StaffModel.Log, "tabLog", qsTr("Logg")]]

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Vis")

    Repeater {
        model: tabs.names
        Chip {
            required property var modelData
            objectName: modelData[1]
            text: modelData[2]
            interactive: true
            chosen: tabs.staff.view === modelData[0]
            maximumWidth: tabs.width
            onClicked: tabs.staff.view = modelData[0]
        }
    }
}
