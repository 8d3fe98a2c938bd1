pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// The module's text, with line numbers and marks where something is wrong, to be edited in place.
FocusScope {
    id: pane

    required property SourceModel source
    readonly property int gutter: Math.ceil(digits.advanceWidth) + Theme.small * 2

    /// The cursor at a place, in the upper half of what is seen.
    function putCursor(position: int, focused: bool) {
        area.cursorPosition = position
        const at = area.positionToRectangle(position)
        if (at.y < view.contentY || at.y + at.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(area.contentHeight + 2 * Theme.s3 - view.height, at.y - view.height / 3))
        if (focused)
            area.forceActiveFocus(Qt.TabFocusReason)
    }
    function turnPage(down: bool) {
        const at = area.positionToRectangle(area.cursorPosition)
        area.cursorPosition = area.positionAt(at.x, at.y + (down ? view.height : -view.height) * 0.9)
    }

    Component.onCompleted: source.document = area.textDocument
    Component.onDestruction: source.flush()

    Connections {
        target: pane.source
        function onCursorWanted(place: int, focus: bool) { pane.putCursor(place, focus) }
    }
    Shortcut { sequence: "Ctrl+S"; onActivated: pane.source.save() }
    Timer {
        id: nudge
        interval: 0
        onTriggered: {
            area.y += 1
            area.y -= 1
        }
    }
    TextMetrics { id: digits; font: area.font; text: "0000" }

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s5; rightMargin: Theme.s5; topMargin: Theme.s2 }
        spacing: Theme.s2
        SourceBar { source: pane.source; width: parent.width; canUndo: area.canUndo; onUndo: area.undo() }
        SourceMessages { source: pane.source; width: parent.width }
    }
    Rectangle {
        id: frame
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.s2 }
        color: Theme.surface
        Accessible.ignored: true
        SourceGround {
            anchors.fill: parent
            source: pane.source
            scroll: view.contentY
            above: area.topPadding
            gutter: pane.gutter
            font: area.font
            ink: Theme.muted
            here: Theme.sunken
            inks: [Theme.error, Theme.warn, Theme.info]
            tints: [Theme.errorTint, Theme.warnTint, Theme.infoTint]
        }
        Flickable {
            id: view
            objectName: "sourceView"
            anchors.fill: parent
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            // A long text lays out what is seen, and looks again only when it is moved.
            onHeightChanged: nudge.restart()
            T.TextArea.flickable: T.TextArea {
                id: area
                objectName: "sourceText"
                focus: true
                readOnly: pane.source.state === SourceModel.Locked || pane.source.state === SourceModel.Empty
                leftPadding: pane.gutter
                rightPadding: Theme.s5
                topPadding: Theme.s3
                bottomPadding: Theme.s3
                color: Theme.text
                selectionColor: Theme.primary
                selectedTextColor: Theme.primaryInk
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                font { family: Theme.fixedFamily; pixelSize: Theme.small }
                Accessible.name: qsTr("Teksten i %1").arg(pane.source.fileName)
                Accessible.description: qsTr("Linje %1").arg(pane.source.line)
                onCursorPositionChanged: pane.source.setCursor(cursorPosition)
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: if (!readOnly) insert(cursorPosition, pane.source.lineBreakAt(cursorPosition))
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                        pane.turnPage(event.key === Qt.Key_PageDown)
                        event.accepted = true
                    }
                }
            }
            T.ScrollBar.vertical: T.ScrollBar {
                width: Theme.s3
                padding: 3
                minimumSize: 0.08
                visible: size < 1
                Accessible.ignored: true
                contentItem: Rectangle { radius: width / 2; color: Theme.controlBorder }
            }
        }
        SourceColours { document: area.textDocument; key: Theme.primary; comment: Theme.muted }
        FocusRing { target: frame; shown: area.activeFocus && Keyboard.used; cornerRadius: 0; anchors.margins: 0 }
    }
}
