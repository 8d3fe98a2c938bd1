pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// The places of the app, and at the foot whose they are.
Rectangle {
    id: nav

    required property AppModel app

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Navigasjon")

    NavPlaces { id: known; app: nav.app }
    Rectangle { width: 1; height: parent.height; anchors.right: parent.right; color: Theme.line; Accessible.ignored: true }
    Wordmark { id: mark; x: Theme.s6 + 4; y: Theme.s6 }
    Column {
        id: places
        anchors { left: parent.left; right: parent.right; top: mark.bottom; margins: Theme.s4; topMargin: Theme.s5 }
        spacing: Theme.s1
        Repeater {
            model: known.all
            NavButton {
                required property var modelData
                objectName: modelData.name
                width: places.width
                text: modelData.text
                current: modelData.pages.includes(nav.app.page)
                onClicked: modelData.go()
            }
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4; bottomMargin: Theme.s4 }
        spacing: Theme.s1
        Rectangle { width: parent.width; height: 1; color: Theme.line; Accessible.ignored: true }
        Column {
            x: Theme.s3
            width: parent.width - 2 * Theme.s3
            topPadding: Theme.s3
            spacing: Theme.s1
            SmallText { text: nav.app.session.name; color: Theme.text; font.weight: Theme.semibold; width: parent.width }
            SmallText { text: nav.app.session.line; width: parent.width; visible: text !== "" }
            SaveState { app: nav.app; width: parent.width }
        }
        LinkButton {
            objectName: "signOut"
            x: Theme.s2
            width: parent.width - Theme.s3
            text: qsTr("Ikke deg? Bytt bruker")
            font.pixelSize: Theme.small
            onClicked: nav.app.signOut()
        }
    }
}
