import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// What a lead assigns, and takes back. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Assigning"

    function assignAs(name: string, due = "") {
        unitAs(name, due)
        openUnit()
        click("openAssign")
        tryVerify(() => item("assignTitle") !== null && app.lead.assigning.ready)
        settle()
    }
    /// Goes down in a list by so many.
    function pick(name: string, steps: int) {
        item(name).focusField()
        for (let step = 0; step < steps; ++step)
            keyClick(Qt.Key_Down)
    }
    function write(name: string, text: string) {
        item(name).focusField()
        type(text)
    }
    function tabIn(name: string) {
        for (let presses = 0; presses < 40 && !activeIn(name); ++presses)
            keyClick(Qt.Key_Tab)
        verify(activeIn(name), "Tab never comes to " + name)
    }
    function faults(): string { return Object.values(app.lead.assigning.faults).join(" ") }

    function test_a_module_is_assigned_to_the_unit_by_mouse_and_the_list_is_right() {
        unitAs("Bjørn")
        openUnit()
        compare(rowNamed("Anne Dahl").stateText, "Ingenting tildelt")
        click("openAssign")
        tryVerify(() => item("assignTitle") !== null && app.lead.assigning.ready)
        compare(item("assignWhat").input.displayText, "")
        pick("assignWhat", 2)
        write("assignDay", "15.12.2026")
        compare(item("assignPreview").text, "3 personer, frist 15. desember 2026")
        click("assign")
        tryVerify(() => item("assigned").visible)
        compare(item("assigned").title, "Tildelt: Det første (3 personer, frist 15. desember 2026)")
        compare(app.lead.assigning.standing.count, 1)
        click("assignBack")
        tryVerify(() => item("leadList") !== null && rowNamed("Anne Dahl") !== null)
        tryVerify(() => rowNamed("Anne Dahl").stateText === "Ikke startet")
    }
    function test_a_course_is_assigned_for_every_year_and_withdrawn_by_keyboard_alone() {
        unitAs("Bjørn")
        openUnit()
        item("leadMore").forceActiveFocus()
        for (let presses = 0; presses < 40 && !item("openAssign").activeFocus; ++presses)
            keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("assignTitle") !== null && app.lead.assigning.ready)
        tabIn("assignWhat")
        keyClick(Qt.Key_Down)
        tabIn("assignRule")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        tabIn("assignMonth")
        compare(item("assignPreview").text, "3 personer, frist hvert år innen utgangen av januar")
        tabTo("assign")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("undoAssign").activeFocus)
        compare(app.lead.assigning.standing.count, 1)
        keyClick(Qt.Key_Return)
        tryCompare(app.lead.assigning, "done", "Trukket tilbake: Hele kurset «Prøvekurs»")
        tryCompare(app.lead.assigning.standing, "count", 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
        compare(app.page, AppModel.Lead)
    }
    function test_something_is_assigned_to_one_person_from_their_page() {
        unitAs("Bjørn")
        openUnit()
        look("Cato Vik")
        compare(app.lead.rounds.count, 1)
        click("assignPerson")
        tryVerify(() => item("assignTitle") !== null && app.lead.assigning.ready)
        compare(item("assignTitle").text, "Tildel opplæring til Cato Vik")
        verify(!item("assignWhom").visible)
        pick("assignWhat", 3)
        pick("assignRule", 1)
        write("assignAmount", "30")
        compare(item("assignPreview").text, "Cato Vik, frist 30 dager etter start i stillingen")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("assigned").visible)
        click("assignBack")
        tryVerify(() => item("leadPerson") !== null)
        tryCompare(app.lead.rounds, "count", 2)
    }
    function test_what_is_assigned_is_withdrawn_and_had_back() {
        assignAs("Bjørn", "pass+24m")
        tryCompare(app.lead.assigning.standing, "count", 1)
        click("withdraw-assigned")
        tryVerify(() => item("assigned").visible)
        compare(item("assigned").title, "Trukket tilbake: Det første")
        tryCompare(app.lead.assigning.standing, "count", 0)
        verify(item("assignedNone").visible)
        click("undoAssign")
        tryCompare(app.lead.assigning, "done", "Tildelt igjen: Det første")
        tryCompare(app.lead.assigning.standing, "count", 1)
        verify(item("withdraw-assigned").visible)
    }
    function test_what_is_missing_or_cannot_be_meant_is_said() {
        assignAs("Bjørn", "2026-12-15")
        const before = fixture.eventsOnDisk()
        click("assign")
        tryVerify(() => faults().includes("Velg hva som skal tildeles."))
        verify(faults().includes("Skriv dagen med dag, måned og år"))
        verify(activeIn("assignWhat"))
        pick("assignWhat", 2)
        write("assignDay", "1.11.2026")
        click("assign")
        tryCompare(item("assignDay"), "error", "Den dagen er gått. Velg en dag fra i dag og framover.")
        app.lead.assigning.day = "15.12.2026"
        click("assign")
        tryCompare(item("assignWhat"), "error", "Dette er tildelt fra før, med samme frist.")
        pick("assignRule", 1)
        write("assignAmount", "4000")
        click("assign")
        tryCompare(item("assignAmount"), "error", "Skriv et helt antall dager, fra 1 til 3650.")
        compare(fixture.eventsOnDisk(), before)
    }
    function test_a_lead_of_other_units_is_refused_and_loses_nothing() {
        assignAs("Bjørn")
        fixture.endLeadBeside("Bjørn Lie", "Årstad")
        const before = fixture.eventsOnDisk()
        pick("assignWhat", 1)
        write("assignDay", "15.12.2026")
        click("assign")
        tryVerify(() => item("assignFault").visible)
        verify(item("assignFault").text.startsWith("Det er ikke lov å tildele"))
        compare(item("assignDay").text, "15.12.2026")
        compare(fixture.eventsOnDisk(), before)
    }
}
