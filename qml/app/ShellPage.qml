import QtQuick
import MinPlan

/// The navigation and, beside it, the page one is on.
FocusScope {
    id: shell

    required property AppModel app
    readonly property bool narrow: width < Theme.narrowWidth + navigation.implicitWidth
    readonly property string source: {
        switch (app.page) {
        case AppModel.Module: return "../home/ModulePage.qml"
        case AppModel.Settings: return "../settings/SettingsPage.qml"
        case AppModel.Home: return "../home/HomePage.qml"
        default: return ""
        }
    }

    focus: true
    onSourceChanged: load()
    Component.onCompleted: load()

    function load() {
        if (source !== "")
            inner.setSource(source, { app: app })
    }

    Navigation {
        id: navigation
        app: shell.app
        visible: !shell.narrow
        width: implicitWidth
        height: parent.height
    }
    NavStrip {
        id: strip
        app: shell.app
        visible: shell.narrow
        width: parent.width
    }
    Loader {
        id: inner
        objectName: "inner"
        focus: true
        anchors {
            left: shell.narrow ? parent.left : navigation.right
            right: parent.right
            top: shell.narrow ? strip.bottom : parent.top
            bottom: parent.bottom
        }
    }
}
