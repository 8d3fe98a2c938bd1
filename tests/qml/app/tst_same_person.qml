import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "SamePerson"

    /// Anne administers; Cato has typed his name as well, and passed nothing.
    function staffAs(name: string) {
        begin("listed")
        people(["Anne Dahl", "Cato V", "Cato Vik"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        fixture.makeLead("Cato Vik", "Årstad")
        show()
        tryVerify(() => activeIn("search"))
        type(name)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        settle()
        click("navStaff")
        tryVerify(() => app.staff.list.ready && item("staffList") !== null)
        settle()
    }
    function look(row: int) {
        mouseClick(item("staffList").itemAtIndex(row))
        tryVerify(() => item("staffName") !== null)
        settle()
    }

    function test_two_are_joined_and_parted_by_mouse() {
        staffAs("Anne")
        look(2)
        compare(item("staffName").text, "Cato Vik")
        verify(!item("askPart").visible)
        click("beginJoin")
        tryVerify(() => item("joinList") !== null)
        compare(item("joinTitle").text, "Hvem er samme person som Cato Vik?")
        compare(item("joinList").count, 2)
        settle()
        mouseClick(item("joinList").itemAtIndex(1))
        tryVerify(() => item("joinPreview") !== null)
        verify(item("joinPreview").text.includes("vises bare Cato Vik"))
        verify(item("joinPreview").text.includes("Cato V (Årstad)"))
        verify(item("joinPreview").text.includes("du kan angre"))
        const before = fixture.eventsOnDisk()
        click("join")
        tryVerify(() => item("staffName") !== null)
        compare(fixture.eventsOnDisk(), before + 2)
        tryVerify(() => item("staffAlso").visible)
        compare(item("staffAlso").text, "Cato V")
        verify(item("joinDone").visible)
        click("staffBack")
        tryVerify(() => item("staffList") !== null && item("staffList").count === 2)
        look(1)
        verify(!item("joinDone").visible)
        click("askPart")
        verify(!item("askReset").visible)
        click("part")
        tryVerify(() => item("joinDone").visible)
        tryVerify(() => !item("staffAlso").visible)
        tryCompare(app.staff.list, "total", 3)
        click("tabLog")
        tryVerify(() => item("staffLog") !== null && item("staffLog").count === 2)
        compare(item("staffLog").itemAtIndex(1).whom, "Cato V og Cato Vik")
    }
    function test_two_are_joined_and_parted_by_keyboard() {
        staffAs("Anne")
        tryVerify(() => activeIn("staffSearch"))
        type("leder")
        tryCompare(item("staffList"), "count", 1)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("beginJoin") !== null)
        tabTo("beginJoin")
        keyClick(Qt.Key_Return)
        tryVerify(() => activeIn("joinSearch"))
        type("cato")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("join") !== null && item("join").activeFocus)
        keyClick(Qt.Key_Escape)
        tryVerify(() => activeIn("joinSearch"))
        keyClick(Qt.Key_Return)
        tryVerify(() => item("join") !== null && item("join").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("staffAlso") !== null && item("staffAlso").visible)
        tryVerify(() => item("staffBack").activeFocus)
        tabTo("askPart")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("part").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => !item("staffAlso").visible)
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("staffList") !== null)
    }
    function test_going_back_step_by_step_changes_nothing() {
        staffAs("Anne")
        look(2)
        const before = fixture.eventsOnDisk()
        click("beginJoin")
        tryVerify(() => item("joinList") !== null)
        settle()
        mouseClick(item("joinList").itemAtIndex(0))
        tryVerify(() => item("notJoin") !== null)
        click("notJoin")
        tryVerify(() => item("joinList") !== null)
        click("joinBack")
        tryVerify(() => item("staffName") !== null)
        compare(fixture.eventsOnDisk(), before)
    }
    function test_only_administrators_join() {
        staffAs("Cato Vik")
        look(1)
        verify(!item("beginJoin").visible)
        app.staff.joining.begin()
        tryVerify(() => item("joinList") !== null)
        settle()
        mouseClick(item("joinList").itemAtIndex(0))
        tryVerify(() => item("join") !== null)
        click("join")
        tryVerify(() => item("joinFault").visible)
        verify(item("joinFault").text.includes("administrator"))
    }
}
