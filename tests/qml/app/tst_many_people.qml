import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// «Enheten min» of a municipality in which more than two people are too many to show at once.
LeadCase {
    id: testCase
    name: "ManyPeople"

    /// Anne administers; Bjørn leads Fana; Cato has begun what is overdue in Sone Nord.
    function municipalityAs(name: string, atOnce = 2) {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        fixture.addTo("Fana", ["Gro Moe"])
        fixture.addTo("Fana / Sone Nord", ["Cato Vik", "Dina Aas"])
        fixture.addTo("Fana / Sone Sør", ["Eva Berg"])
        fixture.makeLead("Bjørn Lie", "Fana")
        fixture.learn("Cato Vik", 2)
        fixture.assign("first", "Fana", "2026-10-01")
        fixture.showAtOnce(atOnce)
        show()
        unitSignedIn(name)
        openUnit()
    }
    function names(): string {
        const list = item("leadList")
        const found = []
        for (let at = 0; at < list.count; ++at)
            found.push(list.itemAtIndex(at).name)
        return found.join(", ")
    }
    function open(name: string, title: string) {
        mouseClick(rowNamed(name))
        tryVerify(() => item("leadTitle") !== null && item("leadTitle").text === title)
        settle()
    }

    function test_a_long_list_of_units_begins_with_the_head_in_view() {
        begin("course")
        people(["Anne Dahl"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        for (let unit = 0; unit < 20; ++unit)
            fixture.addTo("Sone " + unit, ["Gro Moe " + unit])
        fixture.showAtOnce(2)
        show()
        signInByRow(0)
        openUnit()
        const list = item("leadList")
        verify(list.contentHeight > list.height)
        fuzzyCompare(list.contentY, list.originY - list.topMargin, 1)
    }
    function test_an_administrator_sees_each_unit_with_its_numbers_and_the_log_tells_of_it_once() {
        municipalityAs("Anne")
        const before = fixture.eventsOnDisk()
        app.lead.unit = 0
        tryVerify(() => fixture.eventsOnDisk() === before + 1)
        wait(100)
        compare(fixture.eventsOnDisk(), before + 1)
        verify(app.lead.summed)
        compare(names(), "Fana, Sone Nord, Sone Sør, Årstad")
        compare(item("leadTitle").text, "Alle enhetene")
        compare(item("leadLine").text, "6 personer · 4 enheter")
        compare(app.lead.counts.everyone, 6)
        compare(app.lead.counts.toDo, 4)
        const nord = rowNamed("Sone Nord")
        compare(nord.depth, 1)
        compare(nord.Accessible.name, "Fana / Sone Nord. 2 personer. 2 må følges opp. 0 av 2 fullført")
        compare(rowNamed("Fana").detail, "4 personer")
        verify(!item("openRemind").visible)
    }
    function test_one_goes_down_to_the_people_and_back_up_by_mouse() {
        municipalityAs("Anne")
        open("Fana", "Fana")
        compare(names(), "Direkte i Fana, Sone Nord, Sone Sør")
        compare(app.lead.counts.everyone, 4)
        open("Sone Nord", "Sone Nord")
        verify(!app.lead.summed)
        compare(names(), "Cato Vik, Dina Aas")
        mouseClick(rowNamed("Cato Vik"))
        tryVerify(() => item("leadPerson") !== null)
        click("leadBack")
        tryVerify(() => item("leadUp") !== null && item("leadUp").text === "Tilbake til Fana")
        click("leadUp")
        tryVerify(() => app.lead.summed)
        settle()
        open("Direkte i Fana", "Direkte i Fana")
        compare(names(), "Gro Moe")
        click("leadUp")
        tryVerify(() => app.lead.summed)
        compare(item("leadUp").text, "Tilbake til alle enhetene")
        click("leadUp")
        tryCompare(app.lead.sums, "count", 4)
        verify(!item("leadUp").visible)
    }
    function test_one_goes_down_and_back_up_by_keyboard_alone() {
        municipalityAs("Anne")
        item("leadMore").forceActiveFocus(Qt.TabFocusReason)
        for (let presses = 0; presses < 10 && !rowNamed("Fana").activeFocus; ++presses)
            keyClick(Qt.Key_Tab)
        verify(rowNamed("Fana").activeFocus)
        keyClick(Qt.Key_Down)
        verify(rowNamed("Sone Nord").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("leadTitle") !== null && item("leadTitle").text === "Sone Nord")
        settle()
        compare(names(), "Cato Vik, Dina Aas")
        tryVerify(() => item("leadList").itemAtIndex(0).activeFocus)
        keyClick(Qt.Key_Escape)
        tryVerify(() => app.lead.summed)
        compare(app.page, AppModel.Lead)
        tryVerify(() => rowNamed("Sone Nord") !== null && rowNamed("Sone Nord").activeFocus)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Space)
        tryCompare(app.lead.sums, "count", 3)
        tryVerify(() => item("leadList").itemAtIndex(0).activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(app.lead.sums, "count", 4)
        tryVerify(() => rowNamed("Fana").activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_a_lead_sees_the_own_units_alone() {
        municipalityAs("Bjørn")
        compare(names(), "Fana, Sone Nord, Sone Sør")
        compare(app.lead.counts.everyone, 4)
        compare(item("leadLine").text, "4 personer · 3 enheter")
    }
    function test_units_are_found_by_name_and_what_narrows_people_is_not_offered() {
        municipalityAs("Anne")
        compare(item("state-1"), null)
        click("leadMore")
        tryVerify(() => item("leadSearch").visible)
        verify(!item("leadProfession").visible)
        verify(!item("leadModule").visible)
        item("leadSearch").focusField()
        type("sone s")
        tryCompare(app.lead.sums, "count", 1)
        compare(names(), "Fana / Sone Sør")
        type("x")
        tryVerify(() => item("leadFound").text.startsWith("Ingen enhet heter det"))
        keyClick(Qt.Key_Backspace)
        tryCompare(app.lead.sums, "count", 1)
        open("Fana / Sone Sør", "Sone Sør")
        compare(names(), "Eva Berg")
        compare(app.lead.search, "")
    }
    function test_a_search_ends_where_a_part_of_the_municipality_is_opened() {
        municipalityAs("Anne")
        click("leadMore")
        item("leadSearch").focusField()
        type("fana")
        tryCompare(app.lead.sums, "count", 3)
        open("Fana", "Fana")
        compare(item("leadSearch").text, "")
        compare(app.lead.sums.count, 3)
    }
    function test_the_numbers_of_the_units_are_saved_and_the_log_tells_of_it() {
        municipalityAs("Anne")
        click("leadExport")
        tryVerify(() => item("makeDocument") !== null)
        verify(item("exportWhat").text.includes("uten navn"))
        const before = fixture.eventsOnDisk()
        compare(app.lead.formats.length, 3)
        app.lead.save(1)
        tryCompare(app.lead.list, "state", DocumentModel.Done)
        const name = fixture.filesInDataFolder().find(name => name.startsWith("Fullføring Alle enhetene ")) ?? ""
        const rows = fixture.textOf(fixture.dataFolder + "/" + name).trim().split(/\r?\n/)
        compare(rows.length, 6)
        compare(rows[0], "unit,persons,passed,expired,overdue,failed,in-progress,not-started")
        compare(rows[3], "Fana / Sone Nord,2,0,0,2,0,0,0")
        compare(fixture.eventsOnDisk(), before + 1)
    }
    function test_what_is_assigned_from_here_is_for_everybody_in_the_unit() {
        municipalityAs("Anne")
        click("openAssign")
        tryVerify(() => item("assignTitle") !== null && app.lead.assigning.ready)
        app.lead.assigning.subject = 1
        app.lead.assigning.unit = 0
        app.lead.assigning.rule = 1
        app.lead.assigning.amount = "30"
        verify(app.lead.assigning.preview.startsWith("4 personer"), app.lead.assigning.preview)
    }
    function test_as_many_as_can_be_shown_are_shown() {
        municipalityAs("Anne", 6)
        verify(!app.lead.summed)
        compare(app.lead.found, 6)
    }
    function test_a_unit_with_none_below_shows_its_people_however_many_they_are() {
        municipalityAs("Anne", 1)
        open("Sone Nord", "Sone Nord")
        compare(names(), "Cato Vik, Dina Aas")
    }
    function test_the_row_one_goes_to_is_in_view() {
        begin("course")
        people(["Anne Dahl"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        for (const unit of "ABCDEFGHIJKL")
            fixture.addTo(unit, [unit + " Moe"])
        fixture.showAtOnce(2)
        show()
        signInByRow(1)
        openUnit()
        const list = item("leadList")
        list.forceActiveFocus(Qt.TabFocusReason)
        for (let row = 1; row < 10; ++row)
            keyClick(Qt.Key_Down)
        verify(rowNamed("J").activeFocus)
        const bottom = () => rowNamed("J").mapToItem(list, 0, rowNamed("J").height).y
        tryVerify(() => bottom() <= list.height)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("leadTitle") !== null && item("leadTitle").text === "J")
        settle()
        keyClick(Qt.Key_Escape)
        tryVerify(() => app.lead.summed)
        tryVerify(() => rowNamed("J") !== null && rowNamed("J").activeFocus)
        const y = () => rowNamed("J").mapToItem(item("leadList"), 0, 0).y
        tryVerify(() => y() >= 0 && y() + rowNamed("J").height <= item("leadList").height)
    }
}
