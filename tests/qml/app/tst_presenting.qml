import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// A module on the wall, and hands that are counted. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Presenting"

    readonly property TeachingModel teaching: app === null ? null : app.lead.teaching
    readonly property PresentingModel presenting: app === null ? null : app.lead.presenting

    function write(name: string, text: string) {
        reveal(item(name))
        item(name).focusField()
        type(text)
    }
    /// Bjørn has planned all of the first module for today, and its page is shown.
    function planned() {
        unitAs("Bjørn")
        openUnit()
        click("openTeaching")
        tryVerify(() => item("teachingTitle") !== null && teaching.ready)
        settle()
        click("planTeaching")
        tryVerify(() => item("planTitle") !== null)
        settle()
        write("planDay", "3.11.2026")
        click("cover-first")
        tryVerify(() => item("cover-first/spor") !== null)
        click("plan")
        tryVerify(() => item("rollTitle") !== null && teaching.roll.ready)
        settle()
    }
    function tabIn(name: string) {
        for (let presses = 0; presses < 40 && !activeIn(name); ++presses)
            keyClick(Qt.Key_Tab)
        verify(activeIn(name), "Tab never comes to " + name)
    }
    function toTheQuestion() {
        tryVerify(() => app.page === AppModel.Presenting && presenting.player.page === "page")
        settlePlayer()
        presenting.player.goOn()
        tryCompare(presenting.player, "page", "question")
        tryVerify(() => presenting.counting)
        settlePlayer()
    }

    function test_a_presenter_who_talks_for_half_an_hour_is_still_here() {
        planned()
        click("present0")
        toTheQuestion()
        fixture.passQuietly(30 * 60)
        verify(!app.idle.soon)
        compare(app.page, AppModel.Presenting)
        fixture.passQuietly(31 * 60)
        tryCompare(app, "page", AppModel.SignIn)
        verify(!presenting.active)
    }
    function test_who_has_ended_the_showing_is_watched_as_before() {
        planned()
        click("present0")
        toTheQuestion()
        click("presentClose")
        tryCompare(app, "page", AppModel.Lead)
        fixture.passQuietly(16 * 60)
        tryCompare(app, "page", AppModel.SignIn)
    }
    function test_hands_are_counted_the_answer_shown_and_the_counts_stand_with_the_session() {
        planned()
        click("present0")
        toTheQuestion()
        verify(Theme.textScale > 1.2)
        compare(presenting.hands.count, 2)
        verify(!presenting.counted)
        write("hands0", "3")
        write("hands1", "9")
        compare(presenting.sum, "12 hender")
        verify(!presenting.player.question.answered)
        presenting.player.goOn()
        tryVerify(() => presenting.player.question.answered)
        compare(presenting.player.question.verdict, QuestionModel.Wrong)
        settlePlayer()
        click("presentClose")
        tryCompare(app, "page", AppModel.Lead)
        tryVerify(() => item("rollTitle") !== null)
        compare(Theme.textScale, 1)
        compare(teaching.roll.hands.length, 1)
        compare(teaching.roll.hands[0].ask, "Er svaret ja?")
        compare(teaching.roll.hands[0].lines.length, 2)
        // The page reads it anew from the record.
        click("rollBack")
        tryVerify(() => teaching.view === TeachingModel.List)
        settle()
        teaching.choose(teaching.coming.count > 0 ? teaching.coming.data(teaching.coming.index(0, 0), Qt.UserRole) : "")
        tryVerify(() => teaching.roll.ready && teaching.roll.hands.length === 1)
    }
    function test_it_is_shown_counted_and_closed_by_keyboard_alone() {
        planned()
        tabTo("present0")
        keyClick(Qt.Key_Return)
        tryVerify(() => app.page === AppModel.Presenting && presenting.player.page === "page")
        settlePlayer()
        keyClick(Qt.Key_Return)
        tryVerify(() => presenting.counting)
        settlePlayer()
        tabIn("hands0")
        type("4")
        tabIn("hands1")
        type("1")
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Lead)
        tryVerify(() => item("rollTitle") !== null)
    }
    function test_nobody_is_recorded_by_what_is_done_on_the_wall() {
        planned()
        click("present0")
        toTheQuestion()
        write("hands0", "5")
        presenting.player.goOn()
        tryVerify(() => presenting.player.question.answered)
        verify(!presenting.player.recording)
        click("presentClose")
        tryCompare(app, "page", AppModel.Lead)
        app.goHome()
        tryCompare(app, "page", AppModel.Home)
        compare(app.home.nextModule, "first")
    }
}
