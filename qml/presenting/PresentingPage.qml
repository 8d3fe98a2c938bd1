import QtQuick
import MinPlan

/// A module on the wall: big type, one presenter, and hands that are counted.
FocusScope {
    id: page

    required property AppModel app
    readonly property PresentingModel presenting: app.lead.presenting
    readonly property bool wide: width >= Theme.body * 42
    readonly property bool counts: presenting.hands.count > 0

    focus: true
    Keys.onEscapePressed: presenting.leave()

    Rectangle { anchors.fill: parent; color: Theme.page; Accessible.ignored: true }
    Row {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s4
        LinkButton { id: close; objectName: "presentClose"; text: qsTr("Avslutt visningen"); onClicked: page.presenting.leave() }
        SmallText { objectName: "presentTitle"; width: parent.width - close.width - Theme.s4; height: close.height; verticalAlignment: Text.AlignVCenter; elide: Text.ElideRight; wrapMode: Text.NoWrap; text: qsTr("Felles undervisning · %1").arg(page.presenting.title) }
    }
    MessagePanel {
        id: fault
        objectName: "presentFault"
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: visible ? Theme.s4 : 0 }
        height: visible ? implicitHeight : 0
        visible: page.presenting.fault !== ""
        tone: "error"
        title: qsTr("Dette gikk ikke")
        text: page.presenting.fault
    }
    Rectangle {
        anchors.fill: hands
        visible: hands.visible
        color: Theme.surface
        Accessible.ignored: true
        Rectangle { width: page.wide ? 1 : parent.width; height: page.wide ? parent.height : 1; color: Theme.line; Accessible.ignored: true }
    }
    HandCounts {
        id: hands
        presenting: page.presenting
        below: !page.wide
        visible: page.counts
        width: page.wide ? Math.round(Math.min(page.width * 0.36, Theme.body * 20)) : page.width
        height: page.wide ? page.height - y : Math.min(page.height * 0.45, contentHeight)
        y: page.wide ? player.y : page.height - height
        anchors.right: parent.right
    }
    PlayerPage {
        id: player
        objectName: "presentPlayer"
        player: page.presenting.player
        embedded: true
        focus: true
        clip: true
        anchors {
            left: parent.left
            right: page.wide && page.counts ? hands.left : parent.right
            top: fault.bottom
            topMargin: Theme.s3
            bottom: !page.wide && page.counts ? hands.top : parent.bottom
        }
    }
    Rectangle { y: player.y; width: parent.width; height: 1; color: Theme.line; Accessible.ignored: true }
}
