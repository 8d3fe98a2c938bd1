import QtQuick
import QtTest
import MinPlan

PlayerCase {
    id: testCase
    name: "Case"

    function test_a_choice_by_mouse_shows_its_feedback_in_place() {
        skipTo("case-scene")
        verify(!item("choiceFeedback").visible)
        click("choice0")
        verify(item("choice0").chosen)
        goOn()
        compare(player.page, "choiceFeedback")
        verify(item("choiceFeedback").visible)
        compare(item("choiceFeedback").spoken, "Han lyser opp og forteller om fredagene.")
        compare(fixture.eventsOnDisk("choice-made"), 1)
        goOn()
        compare(player.scene.ending, SceneModel.Good)
        compare(item("ending").text, "Det gikk godt")
    }
    function test_the_keyboard_does_it_all() {
        skipTo("case-scene")
        keyClick(Qt.Key_2)
        press(Qt.Key_Return)
        compare(player.page, "scene")
        compare(player.scene.choices.count, 0)
        press(Qt.Key_Return)
        compare(player.scene.ending, SceneModel.Poor)
    }
    function test_arrows_walk_the_choices() {
        skipTo("case-scene")
        tabTo("choice0")
        keyClick(Qt.Key_Down)
        verify(item("choice1").activeFocus)
        verify(item("choice1").chosen)
        keyClick(Qt.Key_Up)
        verify(item("choice0").chosen)
        verify(!item("choice1").chosen)
    }
    function test_going_on_without_a_choice_says_what_is_missing() {
        skipTo("case-scene")
        press(Qt.Key_Return)
        compare(player.page, "scene")
        verify(item("notice").visible)
        keyClick(Qt.Key_1)
        verify(!item("notice").visible)
    }
    function test_feedback_comes_back_after_a_restart_with_its_scene() {
        skipTo("case-feedback")
        restart()
        compare(player.page, "choiceFeedback")
        compare(player.scene.choices.count, 2)
        verify(item("choice0").chosen)
        verify(item("choiceFeedback").visible)
    }
    function test_the_meter_is_said_in_words() {
        skipTo("case-feedback")
        goOn()
        compare(item("meter0").standing, "Nå: 2, på en skala fra −5 til 5")
    }
}
