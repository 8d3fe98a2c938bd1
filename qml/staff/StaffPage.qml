import QtQuick
import MinPlan

/// Those who work here: the list, and for administrators lists to take in and the log.
FocusScope {
    id: page

    required property AppModel app
    readonly property StaffModel staff: app.staff
    readonly property bool administers: app.session.mayAdminister
    readonly property bool looking: Object.keys(staff.list.chosen).length > 0
    readonly property int side: width > Theme.narrowWidth ? Theme.s12 : Theme.s4
    readonly property string source: {
        switch (staff.view) {
        case StaffModel.Intake: return "StaffIntakeView.qml"
        case StaffModel.Log: return "StaffLogView.qml"
        default: return staff.joining.other !== "" ? "StaffJoinPreview.qml" : staff.joining.active ? "StaffJoinView.qml" : looking ? "StaffPersonView.qml" : "StaffListView.qml"
        }
    }
    property bool made: false

    function load() { view.setSource(source, { app: app, width: view.width, height: view.height }) }

    focus: true
    // Not before the page has its size: a view is made once, not made and made again.
    onSourceChanged: if (made) load()
    Component.onCompleted: {
        made = true
        load()
    }

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: page.side; rightMargin: page.side; topMargin: Theme.s6 }
        spacing: Theme.s2
        Heading { objectName: "staffTitle"; text: qsTr("Ansatte"); width: parent.width }
        SmallText { width: parent.width; visible: text !== ""; text: page.app.signIn.municipality }
        StaffTabs { visible: page.administers; width: parent.width; staff: page.staff }
    }
    Loader {
        id: view
        objectName: "staffView"
        focus: true
        anchors { left: head.left; right: head.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.s5 }
    }
}
