import QtQuick
import MinPlan

/// All surfaces, one at a time, and the keys that hold on every one of them.
FocusScope {
    id: root

    required property AppModel app
    readonly property int page: app.page
    readonly property WorkbenchModel bench: app.workshop.bench
    property bool made: false
    readonly property string source: {
        switch (page) {
        case AppModel.StoreFault: return "StoreFaultPage.qml"
        case AppModel.SignIn: return "../people/SignInPage.qml"
        case AppModel.Player: return "../player/PlayerPage.qml"
        case AppModel.Workbench: return "../workshop/WorkbenchPage.qml"
        case AppModel.Presenting: return "../presenting/PresentingPage.qml"
        case AppModel.Starting: return ""
        default: return "ShellPage.qml"
        }
    }

    focus: true
    // Not before the surface has its size: a page is made once, not made and made again.
    onSourceChanged: if (made) load()
    onBenchChanged: if (made && bench !== null && page === AppModel.Workbench) load()
    Component.onCompleted: {
        made = true
        load()
    }

    function load() {
        if (source === "")
            surface.source = ""
        else if (page === AppModel.Player)
            surface.setSource(source, { player: app.player, width: surface.width, height: surface.height })
        else if (page === AppModel.Workbench)
            surface.setSource(source, { app: app, bench: bench, width: surface.width, height: surface.height })
        else
            surface.setSource(source, { app: app, width: surface.width, height: surface.height })
    }

    // On the wall it is read from the back of the room.
    Binding { target: Theme; property: "textScale"; value: Math.min(2, root.app.settings.textPercent / 100 * (root.page === AppModel.Presenting ? 1.5 : 1)) }
    Binding { target: Theme; property: "reducedMotion"; value: root.app.settings.reducedMotion }
    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.look === SettingsModel.Dark || (root.app.settings.look === SettingsModel.AsSystem && palette.window.hslLightness < 0.5)
    }
    SystemPalette { id: palette }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1)
            root.app.keysShown = !root.app.keysShown
        else if (event.key !== Qt.Key_Escape || !root.app.back())
            return
        event.accepted = true
    }

    BodyText {
        anchors.centerIn: parent
        visible: root.page === AppModel.Starting
        text: qsTr("Åpner Min plan …")
        color: Theme.muted
    }
    FocusScope {
        id: pages
        anchors.fill: parent
        focus: true
        enabled: !root.app.keysShown
        Loader {
            id: surface
            objectName: "surface"
            anchors.fill: parent
            focus: true
            onLoaded: if (root.page === AppModel.Player) (item as Item).focus = true
        }
    }
    Lazy {
        objectName: "idle"
        wanted: root.app.idle.soon
        file: Qt.resolvedUrl("../people/IdleNotice.qml")
        given: ({ app: root.app })
        width: Math.min(Theme.readingWidth, parent.width - 2 * Theme.s4)
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s4 }
    }
    Loader {
        id: overlay
        readonly property bool wanted: root.app.keysShown
        anchors.fill: parent
        focus: wanted
        onWantedChanged: wanted ? setSource("KeysOverlay.qml", { app: root.app }) : close()

        function close() {
            source = ""
            pages.forceActiveFocus()
        }
    }
}
