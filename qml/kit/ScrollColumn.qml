import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A page that scrolls: by wheel, bar and keyboard. What gets the focus is scrolled into view.
Flickable {
    id: view

    default property alias content: column.data
    property int maxWidth: Theme.readingWidth
    property int sideMargin: width > Theme.narrowWidth ? Theme.s12 : Theme.s4
    property int above: Theme.s10
    property alias spacing: column.spacing
    property alias column: column
    property bool centred: true

    readonly property Item focused: Window.activeFocusItem

    function scrollBy(distance: real) {
        contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + distance))
    }
    function bringIntoView(item: Item) {
        if (height <= 0 || contentHeight <= height)
            return
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top - Theme.s6 < contentY)
            contentY = Math.max(0, top - Theme.s6)
        else if (top + item.height + Theme.s6 > contentY + height)
            contentY = Math.max(0, Math.min(top - Theme.s6, top + item.height + Theme.s6 - height))
    }
    function holds(item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === column)
                return true
        }
        return false
    }

    contentWidth: width
    contentHeight: column.implicitHeight + above + Theme.s10
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // A Loader has the focus for a moment before the control in it: it is as tall as the page.
    onFocusedChanged: if (focused !== null && !(focused instanceof Loader) && holds(focused)) bringIntoView(focused)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown) scrollBy(height * 0.9)
        else if (event.key === Qt.Key_PageUp) scrollBy(-height * 0.9)
        else if (event.key === Qt.Key_Home) scrollBy(-contentHeight)
        else if (event.key === Qt.Key_End) scrollBy(contentHeight)
        else if (event.key === Qt.Key_Down) scrollBy(Theme.s12)
        else if (event.key === Qt.Key_Up) scrollBy(-Theme.s12)
        else return
        event.accepted = true
    }

    Column {
        id: column
        width: Math.min(view.maxWidth, view.width - 2 * view.sideMargin)
        x: view.centred ? Math.round((view.width - width) / 2) : view.sideMargin
        y: view.above
        spacing: Theme.s4
    }
    T.ScrollBar.vertical: ScrollBar {}
}
