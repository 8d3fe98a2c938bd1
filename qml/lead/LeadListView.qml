pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// How everyone stands, what needs doing first at the top. Only the rows in view are made.
FocusScope {
    id: view

    required property AppModel app
    readonly property LeadModel lead: app.lead
    readonly property int side: width > Theme.narrowWidth ? Theme.s12 : Theme.s4
    readonly property int room: Math.min(width - 2 * side, Math.round(1100 * Math.max(1, Theme.textScale * 0.8)))
    readonly property Item focused: Window.activeFocusItem

    /// What gets the focus above the list is scrolled into view.
    function bringIntoView(item: Item) {
        const top = item.mapToItem(list.contentItem, 0, 0).y
        if (top - Theme.s6 < list.contentY)
            list.contentY = Math.max(-list.topMargin, top - Theme.s6)
        else if (top + item.height + Theme.s6 > list.contentY + list.height)
            list.contentY = top + item.height + Theme.s6 - list.height
    }
    function isAbove(item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === head)
                return true
        }
        return false
    }

    focus: true
    onFocusedChanged: if (focused !== null && isAbove(focused)) bringIntoView(focused)

    ListView {
        id: list
        objectName: "leadList"
        anchors.fill: parent
        clip: true
        focus: true
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: view.lead.rows
        currentIndex: -1
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Ansatte i enheten")
        topMargin: head.height
        bottomMargin: Theme.s10
        onTopMarginChanged: if (contentY < 0) contentY = -topMargin
        delegate: LeadRow {
            x: view.side
            width: view.room
            lead: view.lead
            onClicked: kind === "unit" ? view.lead.fold(rowId) : view.lead.choose(rowId)
        }
        // Not the list's header: Qt 6.4 makes none of a bound component.
        LeadHead { id: head; parent: list.contentItem; x: view.side; y: -height; width: view.room; app: view.app }
        T.ScrollBar.vertical: ScrollBar {}
    }
}
