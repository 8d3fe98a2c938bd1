import QtQuick
import MinPlan

/// What it means that two are the same person, before it is done.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property StaffJoinModel joining: app.staff.joining

    focus: true
    centred: false
    sideMargin: 0
    above: 0
    spacing: Theme.s4
    Component.onCompleted: Keyboard.focus(yes)

    LinkButton { objectName: "notJoin"; text: qsTr("Velg en annen"); onClicked: view.app.back() }
    Heading { width: parent.width; level: 2; text: qsTr("Er %1 samme person som %2?").arg(view.joining.other).arg(view.joining.name) }
    MessagePanel { objectName: "joinPreview"; width: parent.width; title: qsTr("Dette skjer da"); text: view.joining.preview }
    MessagePanel { objectName: "joinFault"; visible: view.joining.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: view.joining.fault }
    PrimaryButton { id: yes; objectName: "join"; text: view.joining.busy ? qsTr("Lagrer …") : qsTr("Ja, samme person"); enabled: !view.joining.busy; onClicked: view.joining.join() }
}
