pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// The navigation where there is no room beside the page.
Rectangle {
    id: strip

    required property AppModel app

    implicitHeight: Math.max(64, buttons.implicitHeight + Theme.s3)
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Navigasjon")

    NavPlaces { id: known; app: strip.app }
    Wordmark { x: Theme.s4; anchors.verticalCenter: parent.verticalCenter; visible: buttons.width + width + Theme.s10 < strip.width }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        Repeater {
            model: known.all
            IconButton {
                required property var modelData
                text: modelData.text
                iconName: modelData.icon
                onClicked: modelData.go()
            }
        }
        IconButton { text: qsTr("%1. Ikke deg? Bytt bruker").arg(strip.app.session.name); iconName: "person"; onClicked: strip.app.signOut() }
    }
    Rectangle { width: parent.width; height: 1; anchors.bottom: parent.bottom; color: Theme.line; Accessible.ignored: true }
}
