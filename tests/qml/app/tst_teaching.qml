import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// What a lead plans to teach together, and who came. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Teaching"

    readonly property TeachingModel teaching: app === null ? null : app.lead.teaching

    function teachAs(name: string) {
        unitAs(name)
        openUnit()
        click("openTeaching")
        tryVerify(() => item("teachingTitle") !== null && teaching.ready)
        settle()
    }
    function write(name: string, text: string) {
        reveal(item(name))
        item(name).focusField()
        type(text)
    }
    /// Plans all of the first module for that day.
    function planned(day: string) {
        click("planTeaching")
        tryVerify(() => item("planTitle") !== null)
        settle()
        write("planDay", day)
        click("cover-first")
        tryVerify(() => item("cover-first/spor") !== null)
        click("plan")
        tryVerify(() => item("rollTitle") !== null && teaching.roll.ready)
        settle()
    }
    function ticks(): string {
        const names = []
        for (const name of ["Anne Dahl", "Bjørn Lie", "Cato Vik"]) {
            const row = item("tick-" + name)
            if (row !== null && row.chosen)
                names.push(name)
        }
        return names.join(", ")
    }
    function faults(): string { return Object.values(teaching.plan.faults).join(" ") }

    function test_yesterdays_session_is_registered_by_mouse_and_the_list_is_right() {
        teachAs("Bjørn")
        verify(item("teachingNone").visible)
        planned("2.11.2026")
        compare(item("rollTitle").text, "Det første")
        compare(item("rollWhen").text, "2. november 2026")
        compare(item("rollDone").title, "Undervisningen er planlagt.")
        compare(ticks(), "")
        click("tick-Anne Dahl")
        click("tick-Cato Vik")
        compare(ticks(), "Anne Dahl, Cato Vik")
        click("saveRoll")
        tryCompare(teaching.roll, "done", "Lagret: 2 kom.")
        verify(!item("saveRoll").enabled)
        verify(!item("cancelTeaching").visible)
        click("rollBack")
        tryVerify(() => teaching.view === TeachingModel.List && teaching.held.count === 1)
        settle()
        click("teachingBack")
        tryVerify(() => item("leadList") !== null && rowNamed("Anne Dahl") !== null)
        tryVerify(() => rowNamed("Anne Dahl").stateText === "Fullført")
        look("Anne Dahl")
        verify(app.lead.rounds.count > 0)
    }
    function test_some_steps_are_planned_and_the_list_is_changed_by_keyboard_alone() {
        teachAs("Bjørn")
        tabTo("planTeaching")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("planTitle") !== null)
        for (let presses = 0; presses < 40 && !activeIn("planDay"); ++presses)
            keyClick(Qt.Key_Tab)
        type("10.11.2026")
        for (let presses = 0; presses < 40 && !activeIn("planTime"); ++presses)
            keyClick(Qt.Key_Tab)
        type("9.30")
        tabTo("cover-first")
        keyClick(Qt.Key_Space)
        tryVerify(() => item("cover-first/spor") !== null)
        verify(item("cover-first").activeFocus)
        tabTo("cover-first/spor")
        keyClick(Qt.Key_Space)
        verify(!item("cover-first/spor").chosen)
        verify(item("cover-first/spor").activeFocus)
        tabTo("plan")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("rollTitle") !== null && teaching.roll.ready)
        compare(item("rollWhen").text, "10. november 2026 kl. 09:30")
        compare(teaching.roll.covers.join(), "Det første – Velkommen")
        compare(ticks(), "Anne Dahl, Bjørn Lie, Cato Vik")
        tabTo("tick-Cato Vik")
        keyClick(Qt.Key_Space)
        compare(ticks(), "Anne Dahl, Bjørn Lie")
        verify(item("tick-Cato Vik").activeFocus)
        tabTo("saveRoll")
        keyClick(Qt.Key_Return)
        tryCompare(teaching.roll, "done", "Lagret: 2 er invitert.")
        tryVerify(() => item("undoRoll").activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(teaching.roll, "done", "Lagret: 3 er invitert.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => teaching.view === TeachingModel.List && teaching.coming.count === 1)
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
        compare(app.page, AppModel.Lead)
    }
    function test_one_who_was_not_on_the_list_is_found_and_added() {
        teachAs("Bjørn")
        click("planTeaching")
        tryVerify(() => item("planTitle") !== null)
        settle()
        write("planDay", "3.11.2026")
        click("cover-second")
        tryVerify(() => item("cover-second/slutt") !== null)
        click("planInvite")
        click("plan")
        tryVerify(() => item("rollTitle") !== null && teaching.roll.ready)
        verify(item("rollNone").visible)
        write("rollSearch", "xyz")
        verify(item("rollNobody").visible)
        teaching.roll.search = ""
        item("rollSearch").text = ""
        write("rollSearch", "cat")
        click("add-Cato Vik")
        compare(ticks(), "Cato Vik")
        compare(item("rollSearch").text, "")
        verify(activeIn("rollSearch"))
        keyClick(Qt.Key_Escape)
        tryVerify(() => teaching.view === TeachingModel.List && teaching.ready)
        tryVerify(() => teaching.coming.count === 1)
        settle()
        const row = findChild(surface, "session-" + teaching.coming.data(teaching.coming.index(0, 0), Qt.UserRole))
        mouseClick(row)
        tryVerify(() => item("rollTitle") !== null && teaching.roll.ready)
        compare(ticks(), "Cato Vik")
    }
    function test_a_session_is_cancelled_and_had_back() {
        teachAs("Bjørn")
        planned("10.11.2026")
        click("cancelTeaching")
        tryVerify(() => item("rollCancelled").visible)
        verify(!item("saveRoll").visible)
        click("undoRoll")
        tryCompare(teaching.roll, "done", "Undervisningen er ikke avlyst likevel.")
        verify(!item("rollCancelled").visible)
        compare(ticks(), "Anne Dahl, Bjørn Lie, Cato Vik")
    }
    function test_the_attendance_list_is_made_and_says_where_it_lies() {
        teachAs("Bjørn")
        planned("10.11.2026")
        reveal(item("sheetResult"))
        mouseClick(findChild(item("sheetResult"), "makeDocument"))
        tryVerify(() => teaching.roll.sheet.state === DocumentModel.Done, 20000)
        verify(teaching.roll.sheet.text.includes("Deltakerliste Det første 2026-11-10.pdf"))
    }
    function test_what_is_missing_or_cannot_be_meant_is_said() {
        teachAs("Bjørn")
        const before = fixture.eventsOnDisk()
        click("planTeaching")
        tryVerify(() => item("planTitle") !== null)
        settle()
        click("plan")
        verify(faults().includes("Skriv dagen med dag, måned og år"))
        verify(faults().includes("minst ett steg"))
        tryVerify(() => activeIn("planDay"))
        write("planDay", "10.11.2026")
        write("planTime", "halv to")
        write("planPlace", "Hos 130972 48022")
        click("cover-first")
        tryVerify(() => item("cover-first/velkommen") !== null)
        click("cover-first/velkommen")
        click("cover-first/spor")
        click("plan")
        verify(faults().includes("Skriv klokkeslettet slik: 13:30"))
        verify(faults().includes("ligner et fødselsnummer"))
        verify(faults().includes("minst ett steg"))
        compare(fixture.eventsOnDisk(), before)
    }
    function test_a_lead_of_other_units_is_refused_and_loses_nothing() {
        teachAs("Bjørn")
        fixture.endLeadBeside("Bjørn Lie", "Årstad")
        const before = fixture.eventsOnDisk()
        click("planTeaching")
        tryVerify(() => item("planTitle") !== null)
        settle()
        write("planDay", "10.11.2026")
        click("cover-first")
        tryVerify(() => item("cover-first/spor") !== null)
        click("plan")
        tryVerify(() => item("planFault").visible)
        compare(item("planDay").text, "10.11.2026")
        compare(fixture.eventsOnDisk(), before)
    }
}
