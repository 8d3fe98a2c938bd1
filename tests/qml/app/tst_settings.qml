import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Settings"

    function test_the_text_grows_at_once_and_stays_so() {
        home("course")
        click("navSettings")
        tryCompare(app, "page", AppModel.Settings)
        const before = Theme.body
        click("larger")
        compare(item("textPercent").text, "110 %")
        verify(Theme.body > before)
        restart()
        compare(app.settings.textPercent, 110)
    }
    function test_the_keyboard_changes_theme_and_motion() {
        home("course")
        app.openSettings()
        tryVerify(() => item("larger").activeFocus)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        verify(item("lookDark").activeFocus)
        keyClick(Qt.Key_Space)
        compare(Theme.dark, true)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(app.settings.reducedMotion, true)
        compare(Theme.durationLong, 0)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_the_text_ends_at_twice_its_size() {
        home("course")
        app.settings.textPercent = 500
        compare(app.settings.textPercent, 200)
        app.settings.textPercent = 3
        compare(app.settings.textPercent, 100)
    }
    function test_f1_shows_the_keys_and_hands_the_focus_back() {
        home("course")
        tryVerify(() => item("continue").activeFocus)
        keyClick(Qt.Key_F1)
        tryVerify(() => item("closeKeys") !== null && item("closeKeys").activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "keysShown", false)
        tryVerify(() => item("continue").activeFocus)
    }
}
