pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A list of staff on its way in: first which file, then what it would change.
FocusScope {
    id: view

    required property AppModel app
    readonly property StaffIntakeModel intake: app.staff.intake
    readonly property bool choosing: intake.state === StaffIntakeModel.Choose

    focus: true
    onChoosingChanged: parts.load()
    Component.onCompleted: parts.load()

    Loader {
        id: parts

        function load() {
            setSource(view.choosing ? "StaffFileForm.qml" : "StaffPreview.qml", { intake: view.intake, width: width, height: height })
        }

        anchors.fill: parent
        focus: true
    }
    DropArea {
        objectName: "staffDrop"
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                view.intake.look(drop.urls[0])
        }
    }
}
