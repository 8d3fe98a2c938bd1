import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Pin"

    function settingsOf(names: var, pin: string) {
        begin("course")
        people(names, pin)
        tryVerify(() => item("persons").itemAtIndex(0) !== null)
        mouseClick(item("persons").itemAtIndex(0))
        if (pin !== "") {
            tryVerify(() => activeIn("pin"))
            type(pin)
            keyClick(Qt.Key_Return)
        }
        tryCompare(app, "page", AppModel.Home)
        app.openSettings()
        tryCompare(app, "page", AppModel.Settings)
        tryVerify(() => item("openPin") !== null)
    }
    function test_one_chooses_a_pin_by_mouse() {
        settingsOf(["Anne Dahl", "Bjørn Lie"], "")
        verify(!item("newPin").visible)
        click("openPin")
        verify(!item("oldPin").visible)
        item("newPin").text = "2580"
        item("newPinAgain").text = "2580"
        click("changePin")
        tryVerify(() => app.pin.said !== "")
        verify(app.session.hasPin)
        verify(!item("newPin").visible)
        compare(item("newPin").text, "")
        restart()
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.signIn, "stage", SignInModel.Pin)
    }
    function test_one_changes_the_pin_by_keyboard_with_the_old_one() {
        settingsOf(["Anne Dahl", "Bjørn Lie"], "2580")
        item("openPin").forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => activeIn("oldPin"))
        type("1111")
        keyClick(Qt.Key_Tab)
        type("1357")
        keyClick(Qt.Key_Tab)
        type("1357")
        keyClick(Qt.Key_Return)
        tryVerify(() => app.pin.oldFault !== "")
        tryVerify(() => !app.pin.busy)
        verify(item("newPin").visible)
        keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Backtab)
        verify(activeIn("oldPin"))
        keyClick(Qt.Key_A, Qt.ControlModifier)
        type("2580")
        keyClick(Qt.Key_Return)
        tryVerify(() => app.pin.said !== "")
        tryVerify(() => item("openPin").activeFocus)
        restart()
        mouseClick(item("persons").itemAtIndex(0))
        tryVerify(() => activeIn("pin"))
        type("1357")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_faults_of_the_new_pin_are_told_and_nothing_is_changed() {
        settingsOf(["Anne Dahl", "Bjørn Lie"], "2580")
        click("openPin")
        item("newPin").text = "12"
        click("changePin")
        verify(app.pin.oldFault !== "")
        verify(app.pin.pinFault !== "")
        item("newPin").text = "1357"
        item("newPinAgain").text = "1358"
        click("changePin")
        compare(app.pin.pinFault, "")
        verify(app.pin.againFault !== "")
        verify(!app.pin.busy)
    }
    function test_who_is_alone_takes_the_pin_away_with_the_pin() {
        settingsOf(["Anne Dahl"], "2580")
        click("openPin")
        click("takePinAway")
        verify(app.pin.oldFault !== "")
        verify(app.session.hasPin)
        item("oldPin").text = "2580"
        click("takePinAway")
        tryVerify(() => app.pin.said !== "")
        verify(!app.session.hasPin)
        restart()
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app, "page", AppModel.Home)
    }
    function test_among_several_a_pin_is_not_taken_away() {
        settingsOf(["Anne Dahl", "Bjørn Lie"], "2580")
        click("openPin")
        verify(!item("takePinAway").visible)
        app.pin.takeAway("2580")
        wait(50)
        verify(app.session.hasPin)
        verify(!app.pin.busy)
    }
}
