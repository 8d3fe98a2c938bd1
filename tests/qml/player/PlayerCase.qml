import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// A test over the player's page, shown in the test's own window.
TestCase {
    id: testCase

    property PlayerPage page: null
    property PlayerFixture fixture: PlayerFixture {}
    readonly property PlayerModel player: fixture.player
    property SignalSpy gone: SignalSpy { target: testCase.fixture.player; signalName: "left" }

    when: windowShown
    width: 1180
    height: 800
    visible: true

    function init() { failOnWarning(/.?/) }
    function cleanup() {
        if (page !== null)
            page.destroy()
        page = null
        Theme.textScale = 1
        wait(0)
    }

    /// The module from its beginning, on an empty record.
    function begin() {
        cleanup()
        fixture.begin()
        show()
    }
    /// Closes the app and opens it again on the same record.
    function restart() {
        cleanup()
        fixture.restart()
        show()
    }
    function show() {
        tryCompare(player, "busy", false)
        page = root.createObject(testCase, { player: player })
        waitForRendering(page)
        page.forceActiveFocus()
        gone.clear()
        settle()
    }
    /// Waits until the page takes an answer again: a double click is one.
    function settle() {
        tryCompare(player, "busy", false)
        wait(Application.styleHints.mouseDoubleClickInterval + 20)
    }
    /// Plays on, rightly, until the tour's name for what is shown.
    function skipTo(state: string) {
        begin()
        for (let steps = 0; fixture.state() !== state; ++steps) {
            verify(steps < 60 && fixture.advance(true), "never came to " + state)
            tryCompare(player, "busy", false)
        }
        waitForRendering(page)
        settle()
    }
    function item(name: string): Item { return findChild(page, name) as Item }
    function click(name: string) {
        const target = item(name)
        verify(target !== null, "nothing is called " + name)
        for (let up = target; up !== null; up = up.parent) {
            if (up instanceof ScrollColumn)
                up.bringIntoView(target)
        }
        waitForRendering(page)
        mouseClick(target)
    }
    /// The filled button, by mouse.
    function goOn() {
        mouseClick(page.primaryButton)
        settle()
    }
    /// The outlined button of the bar below, by mouse.
    function stepAside() {
        mouseClick(page.bottomBar, Theme.s12 + Theme.s5, page.bottomBar.height / 2)
        settle()
    }
    function press(key: int) {
        keyClick(key)
        settle()
    }
    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }
    /// Tab, until what is called so has the keyboard.
    function tabTo(name: string) {
        const target = item(name)
        verify(target !== null, "nothing is called " + name)
        for (let presses = 0; presses < 40 && !holds(target); ++presses)
            keyClick(Qt.Key_Tab)
        verify(holds(target), "Tab never comes to " + name)
    }
    function holds(target: Item): bool {
        for (let up = page.Window.activeFocusItem; up !== null; up = up.parent) {
            if (up === target)
                return true
        }
        return false
    }

    Component { id: root; PlayerPage { width: testCase.width; height: testCase.height } }
}
