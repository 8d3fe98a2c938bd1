import QtQuick
import MinPlan

/// How the app looks. Everything holds at once.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property SettingsModel settings: app.settings

    objectName: "settingsPage"
    focus: true
    centred: false
    maxWidth: Math.round(Theme.readingWidth * 0.9)
    spacing: Theme.s8
    Component.onCompleted: size.focusStart()

    Heading { text: qsTr("Innstillinger"); width: parent.width }
    TextSizeRow { id: size; settings: view.settings; width: parent.width }
    Column {
        width: parent.width
        spacing: Theme.s3
        Heading { text: qsTr("Farger"); level: 3; width: parent.width }
        ChoiceRow { objectName: "lookSystem"; width: parent.width; text: qsTr("Som maskinen ellers"); chosen: view.settings.look === SettingsModel.AsSystem; onClicked: view.settings.look = SettingsModel.AsSystem }
        ChoiceRow { objectName: "lookLight"; width: parent.width; text: qsTr("Lyse"); chosen: view.settings.look === SettingsModel.Light; onClicked: view.settings.look = SettingsModel.Light }
        ChoiceRow { objectName: "lookDark"; width: parent.width; text: qsTr("Mørke"); chosen: view.settings.look === SettingsModel.Dark; onClicked: view.settings.look = SettingsModel.Dark }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        Heading { text: qsTr("Bevegelse"); level: 3; width: parent.width }
        ChoiceRow {
            objectName: "reducedMotion"
            width: parent.width
            multiple: true
            text: qsTr("Mindre bevegelse på skjermen")
            chosen: view.settings.reducedMotion
            onClicked: view.settings.reducedMotion = !view.settings.reducedMotion
        }
    }
    PinSection { app: view.app; visible: !view.app.session.unsaved; width: parent.width }
    SendSection { visible: view.app.sending.usable; sending: view.app.sending; width: parent.width }
    SmallText { width: parent.width; text: qsTr("Trykk F1 for å se hvilke taster du kan bruke.") }
}
