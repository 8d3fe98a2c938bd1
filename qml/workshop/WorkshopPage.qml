pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Which module to work on.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property WorkshopModel workshop: app.workshop

    focus: true
    centred: false
    maxWidth: Math.round(Theme.readingWidth * 1.2)
    spacing: Theme.s6
    Component.onCompleted: modules.count > 0 ? Keyboard.focus((modules.itemAt(0) as ModuleEntry).line) : path.focusField()

    Column {
        width: parent.width
        spacing: Theme.s2
        Heading { objectName: "workshopTitle"; text: qsTr("Verksted"); width: parent.width }
        BodyText { width: parent.width; color: Theme.muted; text: qsTr("Åpne en modul, og skriv i den i editoren du er vant med. Hver gang du lagrer, ser du her hva som må rettes og hvordan modulen blir.") }
    }
    Column {
        id: list
        width: parent.width
        visible: modules.count > 0
        spacing: Theme.s2
        Heading { text: qsTr("Modulene her"); level: 3; width: parent.width; bottomPadding: Theme.s2 }
        Repeater {
            id: modules
            model: view.workshop.modules
            ModuleEntry {
                required property int index
                line.objectName: "workshopModule" + index
                width: list.width
                asked: view.app.session.maySeeItems
                onOpened: view.workshop.open(path)
                onItemsWanted: view.app.openItems(moduleId)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        Heading { text: qsTr("En annen mappe"); level: 3; width: parent.width }
        TextInputField {
            id: path
            objectName: "modulePath"
            width: parent.width
            label: qsTr("Mappen modulen ligger i")
            hint: qsTr("Mappen som har filen module.yaml.")
            error: view.workshop.fault
            onTextChanged: view.workshop.forgetFault()
            onAccepted: view.workshop.open(text)
        }
        SecondaryButton { objectName: "openPath"; text: qsTr("Åpne mappen"); onClicked: view.workshop.open(path.text) }
    }
}
