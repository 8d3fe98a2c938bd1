pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A module on the bench: what is wrong with it beside how it plays. Where there is no room beside,
/// one at a time.
FocusScope {
    id: page

    required property AppModel app
    required property WorkbenchModel bench
    readonly property bool wide: width > Math.round(Theme.narrowWidth * 1.25)
    readonly property int leftWidth: wide ? Math.round(width * 0.46) : width

    focus: true
    Component.onCompleted: top.focusBack()

    Rectangle { anchors.fill: parent; color: Theme.page; Accessible.ignored: true }
    WorkbenchBar {
        id: top
        width: parent.width
        bench: page.bench
        chipsShown: page.wide
        onBack: page.app.back()
    }
    WorkbenchTabs {
        id: tabs
        anchors.top: top.bottom
        width: parent.width
        visible: !page.wide
        height: visible ? implicitHeight : 0
        bench: page.bench
    }
    FindingsPane {
        id: findings
        objectName: "findingsPane"
        visible: page.wide || tabs.current === "findings"
        anchors { top: tabs.bottom; bottom: parent.bottom; left: parent.left }
        width: page.leftWidth
        bench: page.bench
        onChosen: finding => page.bench.goTo(finding)
    }
    Rectangle { visible: page.wide; width: 1; color: Theme.line; anchors { top: tabs.bottom; bottom: parent.bottom; left: findings.right } Accessible.ignored: true }
    PreviewPane {
        objectName: "previewPane"
        visible: page.wide || tabs.current === "preview"
        anchors { top: tabs.bottom; bottom: parent.bottom; right: parent.right; left: page.wide ? findings.right : parent.left; leftMargin: page.wide ? 1 : 0 }
        bench: page.bench
    }
}
