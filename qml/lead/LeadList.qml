import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A long list below the head of the unit. Only the rows in view are made.
FocusScope {
    id: view

    required property AppModel app
    readonly property LeadModel lead: app.lead
    readonly property int side: width > Theme.narrowWidth ? Theme.s12 : Theme.s4
    readonly property int room: Math.min(width - 2 * side, Math.round(1100 * Math.max(1, Theme.textScale * 0.8)))
    readonly property Item focused: Window.activeFocusItem
    property alias model: list.model
    property alias delegate: list.delegate
    property string name: ""
    /// The row to begin on when the list gets the focus.
    property int first: 0
    readonly property string place: lead.title + lead.above

    /// Where the list stands when nothing is scrolled; its first row need not be at 0 after the rows have changed. No
    /// property: in a handler of the margin that would still be the one before.
    function start(): real { return list.originY - list.topMargin }
    /// What gets the focus above the list is scrolled into view.
    function bringIntoView(item: Item) {
        const top = item.mapToItem(list.contentItem, 0, 0).y
        if (top - Theme.s6 < list.contentY)
            list.contentY = Math.max(view.start(), top - Theme.s6)
        else if (top + item.height + Theme.s6 > list.contentY + list.height)
            list.contentY = top + item.height + Theme.s6 - list.height
    }
    /// How high the head is is known late; but who came back to a row sees that.
    function keepHeadInView() {
        if (list.contentY <= list.originY)
            list.contentY = start()
        if (list.activeFocus && list.currentIndex > 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    }
    function beginAtFirst() {
        if (list.activeFocus && list.currentIndex < 0 && list.count > 0)
            list.currentIndex = Math.min(first, list.count - 1)
    }
    function isAbove(item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === head)
                return true
        }
        return false
    }

    focus: true
    clip: true
    onFocusedChanged: if (focused !== null && isAbove(focused)) bringIntoView(focused)
    onPlaceChanged: {
        list.currentIndex = -1
        list.contentY = view.start()
        beginAtFirst()
    }

    // Moves with the list but is not in it: the list gives its current row the focus whenever the rows change, also while
    // somebody types into the search.
    LeadHead { id: head; z: 1; x: view.side; y: list.originY - list.contentY - height; width: view.room; app: view.app }
    ListView {
        id: list
        objectName: "leadList"
        anchors.fill: parent
        focus: true
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        onActiveFocusChanged: view.beginAtFirst()
        onCountChanged: view.beginAtFirst()
        Accessible.role: Accessible.List
        Accessible.name: view.name
        topMargin: head.height
        bottomMargin: Theme.s10
        onTopMarginChanged: view.keepHeadInView()
        T.ScrollBar.vertical: ScrollBar {}
    }
}
