pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What remains, where to go on, and all courses.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property HomeModel home: app.home

    function focusStart() {
        if (!courses.focusCard(app.lastModule) && next.visible)
            next.focusButton()
    }

    maxWidth: Math.round(1100 * Math.max(1, Theme.textScale * 0.8))
    centred: false
    focus: true
    spacing: Theme.s6
    Component.onCompleted: focusStart()

    Column {
        width: parent.width
        spacing: Theme.s1
        Heading { objectName: "greeting"; text: view.home.greeting; width: parent.width }
        BodyText { text: view.home.remaining; color: Theme.muted; width: parent.width; visible: !view.home.empty }
    }
    Lazy { wanted: view.app.session.unsaved; file: Qt.resolvedUrl("UnsavedPanel.qml"); given: ({ app: view.app }); width: parent.width }
    Lazy { wanted: view.home.shareWarning !== ""; file: Qt.resolvedUrl("SharePanel.qml"); given: ({ home: view.home }); width: parent.width }
    Lazy { wanted: view.home.storeFault !== ""; file: Qt.resolvedUrl("RecordFaultPanel.qml"); given: ({ home: view.home }); width: parent.width }
    Lazy { wanted: view.home.empty; file: Qt.resolvedUrl("EmptyShelf.qml"); given: ({ home: view.home }); width: parent.width }
    Lazy { wanted: view.app.inbox.shown; file: Qt.resolvedUrl("../sending/InboxPanel.qml"); given: ({ app: view.app }); width: parent.width }
    ContinueCard { id: next; app: view.app; visible: view.home.nextModule !== ""; width: parent.width }
    Repeater {
        id: courses
        model: view.home.courses
        CourseSection { width: view.column.width; app: view.app }

        function focusCard(module: string): bool {
            for (let at = 0; module !== "" && at < count; ++at) {
                if ((itemAt(at) as CourseSection).focusCard(module))
                    return true
            }
            return false
        }
    }
}
