import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Idle"

    /// After three minutes one is signed out: site.yaml says so.
    function beginWith(names: var, pin: string) {
        begin("listed")
        people(names, pin)
    }
    function signInAs(name: string) {
        tryVerify(() => activeIn("search"))
        type(name)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
    }
    function isSignedIn(): bool { return app.session.name !== "" }

    function test_among_several_one_is_warned_and_then_signed_out() {
        beginWith(["Anne Dahl", "Bjørn Lie"], "")
        signInAs("Anne")
        fixture.passQuietly(119)
        verify(!item("idle").visible)
        fixture.passQuietly(2)
        tryVerify(() => item("idleNotice") !== null && item("idleNotice").visible)
        verify(isSignedIn())
        fixture.passQuietly(60)
        tryCompare(app, "page", AppModel.SignIn)
        verify(!isSignedIn())
        tryVerify(() => item("wasIdle") !== null && item("wasIdle").visible)
        verify(item("wasIdle").text.includes("3 minutter"), item("wasIdle").text)
        verify(!item("idle").visible)
    }
    function test_a_key_keeps_one_here() {
        beginWith(["Anne Dahl", "Bjørn Lie"], "")
        signInAs("Anne")
        for (let times = 0; times < 3; ++times) {
            fixture.passQuietly(130)
            tryVerify(() => item("idleNotice") !== null)
            keyClick(Qt.Key_Tab)
            tryVerify(() => item("idleNotice") === null)
        }
        verify(isSignedIn())
        fixture.passQuietly(181)
        tryCompare(app, "page", AppModel.SignIn)
    }
    function test_a_click_on_the_warning_keeps_one_here() {
        beginWith(["Anne Dahl", "Bjørn Lie"], "")
        signInAs("Anne")
        fixture.passQuietly(130)
        tryVerify(() => item("idleNotice") !== null)
        mouseClick(item("idleNotice"))
        verify(!app.idle.soon)
        verify(isSignedIn())
    }
    function test_who_is_alone_without_a_pin_stays() {
        beginWith(["Anne Dahl"], "")
        signInAs("Anne")
        fixture.passQuietly(600)
        verify(isSignedIn())
        verify(!app.idle.soon)
    }
    function test_who_is_remembered_here_stays() {
        beginWith(["Anne Dahl", "Bjørn Lie"], "")
        click("remember")
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app, "page", AppModel.Home)
        fixture.passQuietly(600)
        verify(isSignedIn())
    }
    function test_what_was_half_written_stands_there_after_signing_in_again() {
        beginWith(["Anne Dahl", "Bjørn Lie"], "2580")
        signInWithPin()
        openExercise()
        type("Jeg vil ned")
        fixture.passQuietly(200)
        tryCompare(app, "page", AppModel.SignIn)
        // A colleague plays the same module meanwhile.
        signInAs("Bjørn")
        openExercise()
        compare(app.player.exercise.text, "")
        app.player.leave()
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        signInWithPin()
        openExercise()
        compare(app.player.exercise.text, "Jeg vil ned")
    }
    function signInWithPin() {
        tryVerify(() => item("persons") !== null && item("persons").itemAtIndex(0) !== null)
        mouseClick(item("persons").itemAtIndex(0))
        tryVerify(() => activeIn("pin"))
        type("2580")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
    }
    function openExercise() {
        app.openModule("skriv")
        tryCompare(app, "page", AppModel.Module)
        app.play()
        tryCompare(app.player, "page", "exercise")
        tryCompare(app.player, "busy", false)
        tryVerify(() => item("field") !== null)
        item("field").forceActiveFocus()
        settle()
        item("field").input.forceActiveFocus()
    }
}
