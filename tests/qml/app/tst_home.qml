import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Home"

    function test_home_greets_and_says_what_remains() {
        home("course")
        compare(item("greeting").text, "God morgen, Anne")
        compare(app.home.remaining, "Du har 3 av 3 moduler igjen.")
        compare(item("nextTitle").text, "Det første")
        compare(app.home.nextKicker, "Start her")
    }
    function test_each_card_says_its_state_in_words() {
        home("course")
        compare(item("card-first").stateText, "Ikke startet")
        compare(item("card-second").stateText, "Etter «Det første»")
        tryCompare(item("card-broken"), "stateText", "Må rettes")
    }
    function test_a_broken_module_shows_its_findings_and_the_rest_works() {
        home("course")
        tryCompare(item("card-broken"), "stateText", "Må rettes")
        click("card-broken")
        tryCompare(app, "page", AppModel.Module)
        verify(item("brokenPanel").visible)
        compare(app.module.startText, "")
        app.module.findings.count > 0 || fail("no findings")
        item("brokenPanel").primary()
        verify(item("findings").visible)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
        click("card-first")
        tryCompare(app.module, "startText", "Start")
    }
    function test_a_locked_module_says_what_comes_first() {
        home("course")
        click("card-second")
        tryCompare(app, "page", AppModel.Module)
        verify(app.module.lockedText.includes("Det første"))
        verify(item("lockedPanel").visible)
        compare(app.module.startText, "")
    }
    function test_the_keyboard_opens_a_card_and_comes_back_to_it() {
        home("course")
        tryVerify(() => item("continue").activeFocus)
        keyClick(Qt.Key_Tab)
        tryVerify(() => item("card-first").activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Module)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
        tryVerify(() => item("card-first").activeFocus)
    }
    function test_a_module_left_in_the_middle_is_offered_again() {
        home("course")
        click("continue")
        tryCompare(app, "page", AppModel.Player)
        tryCompare(app.player, "page", "page")
        tryCompare(app.player, "busy", false)
        settlePlayer()
        keyClick(Qt.Key_Return)
        tryCompare(app.player, "page", "question")
        tryCompare(app.player, "busy", false)
        app.player.leave()
        tryCompare(app, "page", AppModel.Home)
        tryCompare(app.home, "nextKicker", "Fortsett der du slapp")
        compare(app.home.nextTitle, "Spørsmål")
        restart()
        tryCompare(app, "page", AppModel.SignIn)
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.home, "nextKicker", "Fortsett der du slapp")
        app.goOn()
        tryCompare(app.player, "page", "question")
    }
    function test_a_course_has_its_title_in_the_language_chosen() {
        home("course")
        compare(item("courseTitle").text, "«Prøvekurs»")
        fixture.showIn("nn")
        home("course")
        fixture.showIn("nb")
        compare(item("courseTitle").text, "«Prøvekurset på nynorsk»")
    }
    function test_a_place_shows_the_courses_it_names_in_its_own_words() {
        home("place")
        compare(item("courseTitle").text, "«Prøvekurset i Bergen»")
        compare(app.home.nextTitle, "Det første i Bergen")
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        tryCompare(app.module, "startText", "Start")
        compare(app.module.title, "Det første i Bergen")
    }
    function test_no_modules_is_a_state_that_says_where_was_looked() {
        home("nothing-here")
        tryVerify(() => app.home.empty)
        verify(item("emptyReason").text.includes("nothing-here"))
        verify(item("emptyReason").visible)
    }
    function test_narrow_windows_fold_the_navigation() {
        home("course")
        verify(item("navHome").visible)
        surface.width = 420
        tryVerify(() => item("navHome") === null)
        tryVerify(() => item("card-second").y > item("card-first").y)
    }
}
