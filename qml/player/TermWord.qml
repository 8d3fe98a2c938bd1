import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A word of the glossary where it stands in a text. Pointed at or pressed it is explained; Esc puts
/// the explanation away.
T.Control {
    id: word

    property string text: ""
    property string term: ""
    property string explanation: ""
    /// Pressed: the explanation stays when the mouse goes elsewhere.
    property bool held: false

    function explain() {
        held = true
        bubble.open()
        Announcer.say(word, term + ". " + explanation)
    }

    function putAway() { bubble.close() }

    function press() { held ? putAway() : explain() }

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.description: term + ". " + explanation

    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()
    onActiveFocusChanged: if (!activeFocus) putAway()
    onHoveredChanged: if (hovered) pointing.restart()

    FocusRing { target: word; shown: word.visualFocus; cornerRadius: Theme.s1 }
    TapHandler { onTapped: word.press() }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Timer { id: pointing; interval: Theme.durationLong; onTriggered: if (word.hovered) bubble.open() }
    Timer {
        interval: 2 * Theme.durationLong
        running: bubble.opened && !word.held && !word.hovered && !bubble.pointedAt
        onTriggered: word.putAway()
    }
    TermBubble {
        id: bubble
        objectName: "explanation"
        term: word.term
        explanation: word.explanation
        onClosed: word.held = false
    }
}
