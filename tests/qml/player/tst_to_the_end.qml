import QtQuick
import QtTest
import MinPlan

PlayerCase {
    id: testCase
    name: "ToTheEnd"

    property SignalSpy certificate: SignalSpy { target: testCase.fixture.player; signalName: "certificateWanted" }

    function test_an_exercise_is_written_and_judged_by_keyboard() {
        skipTo("exercise")
        press(Qt.Key_Tab)
        tabTo("field")
        type("Jeg er med i koret.")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        settle()
        compare(player.page, "rubric")
        compare(item("written").text, "Jeg er med i koret.")
        press(Qt.Key_Return)
        tryVerify(() => item("notice").visible)
        tabTo("yes0")
        keyClick(Qt.Key_Space)
        tabTo("notYet1")
        keyClick(Qt.Key_Space)
        press(Qt.Key_Return)
        compare(player.page, "practice")
    }
    function test_what_is_written_but_not_sent_is_kept_when_one_leaves() {
        skipTo("exercise")
        item("field").text = "Halvferdig"
        keyClick(Qt.Key_Escape)
        compare(gone.count, 1)
        fixture.reopen()
        tryCompare(player, "page", "exercise")
        compare(player.exercise.text, "Halvferdig")
    }
    function test_a_result_shows_points_and_tries_and_can_be_tried_again() {
        skipTo("question-one-of")
        while (player.page !== "result") {
            verify(fixture.advance(false))
            tryCompare(player, "busy", false)
        }
        settle()
        verify(item("points").text.indexOf("poeng") > 0)
        compare(item("tries").text, "Du har 1 forsøk igjen.")
        stepAside()
        settle()
        compare(fixture.state(), "question-one-of")
        compare(player.question.answered, false)
    }
    function test_the_end_says_passed_and_offers_the_certificate() {
        skipTo("end-passed")
        compare(item("standing").text, "Bestått")
        certificate.clear()
        tabTo("certificate")
        keyClick(Qt.Key_Return)
        compare(certificate.count, 1)
        goOn()
        compare(gone.count, 1)
    }
    function test_a_module_is_played_from_end_to_end_by_enter_and_numbers() {
        begin()
        for (let steps = 0; player.page !== "end"; ++steps) {
            verify(steps < 80 && fixture.advance(false))
            tryCompare(player, "busy", false)
        }
        compare(fixture.state(), "end-not-yet")
        compare(item("standing").text, "Ikke bestått ennå")
        compare(fixture.eventsOnDisk("attempt-ended"), 1)
    }
}
