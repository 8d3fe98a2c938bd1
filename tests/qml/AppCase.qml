import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// A test over the whole app, shown in the test's own window.
TestCase {
    id: testCase

    property Item surface: null
    readonly property AppModel app: fixture.app
    property Fixture fixture: Fixture {}
    /// Begins on a copy of the modules, to be written in.
    property bool onCopy: false

    when: windowShown
    width: 1180
    height: 800
    visible: true

    function init() { failOnWarning(/.?/) }
    function cleanup() {
        if (surface !== null)
            surface.destroy()
        surface = null
        wait(0)
    }

    /// Lets layouts and bindings come to rest; waitForRendering() waits in vain when nothing changes.
    function settle() { wait(30) }
    /// The player takes what comes within a double click as one answer.
    function settlePlayer() { wait(Application.styleHints.mouseDoubleClickInterval + 20) }
    /// Begins on an empty record and shows the app over it.
    function begin(modules: string) {
        cleanup()
        onCopy ? fixture.beginOnCopy(modules) : fixture.begin(modules)
        show()
        tryVerify(() => app.page !== AppModel.Starting)
    }
    /// Closes the app and opens it again on the same record.
    function restart() {
        cleanup()
        fixture.restart()
        show()
    }
    function restartEdited(module: string, text: string, by: string) {
        cleanup()
        fixture.restartEdited(module, text, by)
        show()
        signInFirst()
    }
    function damage() {
        cleanup()
        fixture.damageRecord()
        show()
    }
    function show() {
        cleanup()
        surface = root.createObject(testCase, { app: fixture.app })
        settle()
        surface.forceActiveFocus()
        tryVerify(() => app.page !== AppModel.Starting)
        wait(0)
    }
    function people(names: var, pinOfFirst: string) {
        cleanup()
        fixture.addPeople(names, pinOfFirst)
        show()
        tryCompare(app.signIn.persons, "total", names.length)
        settle()
    }
    function give(name: string, role: string) {
        cleanup()
        fixture.giveRole(name, role)
        show()
        tryVerify(() => app.page === AppModel.SignIn && app.signIn.persons.total > 0)
        settle()
    }
    /// Signed in on a record with one person.
    function home(modules: string) {
        begin(modules)
        people(["Anne Dahl"], "")
        signInFirst()
    }
    function signInFirst() {
        tryVerify(() => item("persons") !== null && item("persons").itemAtIndex(0) !== null)
        settle()
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app, "page", AppModel.Home)
        tryVerify(() => app.home.ready)
        settle()
    }
    function item(name: string): Item { return findChild(surface, name) as Item }
    function click(name: string) {
        const target = item(name)
        verify(target !== null, "nothing is called " + name)
        settle()
        reveal(target)
        mouseClick(target)
    }
    function reveal(target: Item) {
        for (let up = target; up !== null; up = up.parent) {
            if (up instanceof ScrollColumn) {
                up.bringIntoView(target)
                settle()
            }
        }
    }
    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }
    /// By the tabulator alone.
    function tabTo(name: string) {
        for (let presses = 0; presses < 40 && !(item(name) !== null && item(name).activeFocus); ++presses)
            keyClick(Qt.Key_Tab)
        verify(item(name) !== null && item(name).activeFocus, "Tab never comes to " + name)
    }
    function activeIn(name: string): bool {
        const target = item(name)
        return target !== null && target.input !== undefined && target.input.activeFocus
    }

    Component { id: root; AppRoot { width: testCase.width; height: testCase.height } }
}
