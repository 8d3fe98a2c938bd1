import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

LeadCase {
    id: testCase
    name: "Lead"

    function test_staff_do_not_find_the_page() {
        unitAs("Cato")
        compare(item("navLead"), null)
        app.openLead()
        compare(app.page, AppModel.Home)
    }
    function test_a_lead_sees_the_own_unit_and_the_log_tells_of_it() {
        unitAs("Bjørn")
        const before = fixture.eventsOnDisk()
        openUnit()
        compare(item("leadTitle").text, "Årstad")
        compare(app.lead.counts.everyone, 3)
        compare(app.lead.counts.underWay, 1)
        compare(item("leadList").itemAtIndex(0).name, "Cato Vik")
        // That the list was seen, and whether what was known before and after was.
        tryVerify(() => fixture.eventsOnDisk() === before + 2)
    }
    function test_the_page_opens_with_its_head_in_view() {
        unitAs("Bjørn Lie")
        openUnit()
        const list = item("leadList")
        fuzzyCompare(list.contentY, list.originY - list.topMargin, 1)
    }
    function test_a_person_is_opened_by_mouse_and_left_again() {
        unitAs("Bjørn")
        openUnit()
        mouseClick(rowNamed("Cato Vik"))
        tryVerify(() => item("leadPerson") !== null)
        compare(item("leadPerson").text, "Cato Vik")
        compare(app.lead.rounds.count, 1)
        click("leadBack")
        tryVerify(() => item("leadList") !== null)
    }
    function test_a_person_is_found_and_opened_by_keyboard_alone() {
        unitAs("Bjørn")
        openUnit()
        item("leadMore").forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => item("leadSearch").visible)
        item("leadSearch").focusField()
        type("vik")
        tryCompare(app.lead, "found", 1)
        compare(item("leadSearch").text, "vik")
        verify(activeIn("leadSearch"))
        for (let tries = 0; tries < 10 && !item("leadList").itemAtIndex(0).activeFocus; ++tries)
            keyClick(Qt.Key_Tab)
        verify(item("leadList").itemAtIndex(0).activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("leadPerson") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
        compare(app.page, AppModel.Lead)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_the_list_is_narrowed_by_state_and_says_so_when_nobody_is_left() {
        unitAs("Bjørn")
        openUnit()
        click("state-2")
        tryCompare(app.lead, "found", 1)
        click("state-1")
        tryCompare(app.lead, "found", 0)
        verify(item("leadFound").text.includes("Ingen passer"))
        click("state-0")
        tryCompare(app.lead, "found", 3)
    }
    function savedList(): string {
        return fixture.filesInDataFolder().find(name => name.startsWith("Fullføring Årstad ")) ?? ""
    }
    function test_the_list_is_saved_as_it_is_chosen_by_mouse_and_the_log_tells_of_it() {
        unitAs("Bjørn")
        openUnit()
        click("state-2")
        tryCompare(app.lead, "found", 1)
        const before = fixture.eventsOnDisk()
        click("leadExport")
        tryVerify(() => item("makeDocument") !== null)
        verify(item("exportWhat").text.startsWith("1 av 3 personer"))
        app.lead.save(3)
        tryCompare(app.lead.list, "state", DocumentModel.Done)
        verify(app.lead.list.text.includes(fixture.dataFolder), app.lead.list.text)
        const rows = fixture.textOf(fixture.dataFolder + "/" + savedList()).trim().split("\n")
        compare(rows.length, 2)
        verify(rows[1].includes("Cato Vik"))
        compare(fixture.eventsOnDisk(), before + 1)
    }
    function test_the_list_is_saved_as_a_workbook_by_keyboard_alone() {
        unitAs("Bjørn")
        openUnit()
        item("leadExport").forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => item("makeDocument") !== null)
        for (let tries = 0; tries < 10 && !item("makeDocument").activeFocus; ++tries)
            keyClick(Qt.Key_Tab)
        verify(item("makeDocument").activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(app.lead.list, "state", DocumentModel.Done)
        verify(savedList().endsWith(".xlsx"), savedList())
    }
    function test_units_fold_where_one_sees_several() {
        unitAs("Anne")
        cleanup()
        fixture.addBeside("Dina Moe")
        show()
        unitSignedIn("Anne")
        openUnit()
        const rows = item("leadList").count
        compare(item("leadList").itemAtIndex(0).kind, "unit")
        mouseClick(item("leadList").itemAtIndex(0))
        tryCompare(item("leadList"), "count", rows - 3)
        mouseClick(item("leadList").itemAtIndex(0))
        tryCompare(item("leadList"), "count", rows)
    }
}
