import QtQuick
import QtTest
import MinPlan

PlayerCase {
    id: testCase
    name: "Questions"

    function verdictIs(verdict: int) {
        tryCompare(player.question, "answered", true)
        compare(player.question.verdict, verdict)
        verify(item("feedback").visible)
        verify(item("feedback").activeFocus)
    }

    function test_one_of_by_mouse_marks_both_rows_in_words() {
        skipTo("question-one-of")
        click("choice0")
        click("sure2")
        goOn()
        verdictIs(QuestionModel.Wrong)
        compare(item("choice0").mark, "wrong")
        compare(item("choice0").note, "Ditt svar, ikke riktig")
        compare(item("choice1").mark, "missed")
        compare(item("choice1").note, "Riktig svar")
        compare(item("feedback").title, "Ikke helt")
        goOn()
        compare(player.question.kind, "any-of")
    }
    function test_one_of_by_keyboard() {
        skipTo("question-one-of")
        keyClick(Qt.Key_2)
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Right)
        press(Qt.Key_Return)
        compare(player.question.kind, "any-of")
    }
    function test_a_hint_is_shown_when_asked_for() {
        skipTo("question-one-of")
        tabTo("hint")
        keyClick(Qt.Key_Space)
        verify(item("hintText").visible)
    }
    function test_a_double_click_answers_once_and_leaves_the_feedback() {
        skipTo("question-one-of")
        const seen = fixture.eventsOnDisk("feedback-seen")
        click("choice1")
        mouseDoubleClickSequence(page.primaryButton)
        settle()
        verify(player.question.answered)
        compare(player.question.kind, "one-of")
        compare(fixture.eventsOnDisk("question-answered"), 1)
        compare(fixture.eventsOnDisk("feedback-seen"), seen)
    }
    function test_any_of_by_keyboard_gives_a_part() {
        skipTo("question-any-of")
        keyClick(Qt.Key_1)
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Partly)
        compare(item("choice1").mark, "missed")
    }
    function test_true_or_false() {
        skipTo("question-true-or-false")
        keyClick(Qt.Key_1)
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Right)
    }
    function test_match_from_a_list_by_keyboard() {
        skipTo("question-match")
        tabTo("pick0")
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tabTo("pick1")
        keyClick(Qt.Key_Down)
        goOn()
        tryCompare(player.question, "answered", true)
    }
    function test_a_pair_left_open_is_asked_for() {
        skipTo("question-match")
        press(Qt.Key_Return)
        verify(!player.question.answered)
        verify(item("notice").visible)
    }
    function test_order_by_alt_and_arrows() {
        skipTo("question-order")
        const first = player.question.rows.data(player.question.rows.index(0, 0), AnswerRows.LabelRole)
        tabTo("order0")
        keyClick(Qt.Key_Down, Qt.AltModifier)
        compare(player.question.rows.data(player.question.rows.index(1, 0), AnswerRows.LabelRole), first)
        verify(item("order1").activeFocus)
        click("up1")
        compare(player.question.rows.data(player.question.rows.index(0, 0), AnswerRows.LabelRole), first)
        goOn()
        tryCompare(player.question, "answered", true)
    }
    function test_sort_into_boxes() {
        skipTo("question-sort")
        click("box0-0")
        tabTo("box1-1")
        keyClick(Qt.Key_Space)
        goOn()
        tryCompare(player.question, "answered", true)
    }
    function test_blanks_by_keyboard_take_every_accepted_spelling() {
        skipTo("question-blanks")
        tabTo("blank1")
        type("legging")
        tabTo("blank2")
        type("laget")
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Right)
    }
    function test_a_blank_gone_wrong_says_what_is_right() {
        skipTo("question-blanks")
        tabTo("blank1")
        type("x")
        tabTo("blank2")
        type("laget")
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Partly)
    }
    function test_a_number_by_keyboard() {
        skipTo("question-number")
        tryVerify(() => item("field").input.activeFocus)
        type("fire")
        press(Qt.Key_Return)
        verify(!player.question.answered)
        verify(item("notice").visible)
        compare(item("field").text, "fire")
        item("field").text = "5"
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Wrong)
        compare(player.question.rightText, "Riktig svar: 4 uker")
    }
    function test_a_short_answer() {
        skipTo("question-short")
        tabTo("field")
        type("Koordinator")
        press(Qt.Key_Return)
        verdictIs(QuestionModel.Right)
    }
    function test_a_reflection_is_thanked_for_and_no_personal_number_is_taken() {
        skipTo("question-reflect")
        tabTo("field")
        type("bruker 01010750160 sa det")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        settle()
        verify(!player.question.answered)
        verify(item("notice").visible)
        item("field").text = "Hun sa det selv."
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        settle()
        verdictIs(QuestionModel.Unscored)
    }
    function test_feedback_not_gone_past_comes_back_after_a_restart() {
        skipTo("question-one-of-right")
        restart()
        compare(fixture.state(), "question-one-of-right")
        verify(item("feedback").visible)
        verify(item("choice1").chosen)
    }
}
