import QtQuick
import MinPlan

/// The navigation and, beside it, the page one is on.
FocusScope {
    id: shell

    required property AppModel app
    readonly property int navigationWidth: Math.round(216 * Math.max(1, Theme.textScale * 0.85))
    readonly property bool narrow: width > 0 && width < Theme.narrowWidth + navigationWidth
    property bool made: false
    readonly property string source: {
        switch (app.page) {
        case AppModel.Module: return "../home/ModulePage.qml"
        case AppModel.Settings: return "../settings/SettingsPage.qml"
        case AppModel.Lead: return "../lead/LeadPage.qml"
        case AppModel.Staff: return "../staff/StaffPage.qml"
        case AppModel.Items: return "../items/ItemsPage.qml"
        case AppModel.Workshop: return "../workshop/WorkshopPage.qml"
        case AppModel.Home: return "../home/HomePage.qml"
        default: return ""
        }
    }

    focus: true
    // Not before the surface has its size: a page is made once, not made and made again.
    onSourceChanged: if (made) load()
    Component.onCompleted: {
        made = true
        load()
    }

    function load() {
        if (source !== "")
            inner.setSource(source, { app: app, width: inner.width, height: inner.height })
    }

    Lazy { id: navigation; wanted: !shell.narrow && shell.width > 0; file: Qt.resolvedUrl("Navigation.qml"); given: ({ app: shell.app }); width: shell.navigationWidth; height: parent.height }
    Lazy { id: strip; wanted: shell.narrow; file: Qt.resolvedUrl("NavStrip.qml"); given: ({ app: shell.app }); width: parent.width }
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
