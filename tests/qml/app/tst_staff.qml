import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Staff"

    readonly property string file: fixture.dataFolder + "/ansatte.csv"

    /// Anne administers, Bjørn leads Årstad, Cato does neither; all are in Årstad.
    function staffAs(name: string) {
        begin("listed")
        people(["Anne Dahl", "Bjørn Lie", "Cato Vik"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        fixture.makeLead("Bjørn Lie", "Årstad")
        signInAs(name)
    }
    function signInAs(name: string) {
        show()
        tryVerify(() => activeIn("search"))
        type(name)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        settle()
    }
    function openStaff() {
        click("navStaff")
        tryCompare(app, "page", AppModel.Staff)
        tryVerify(() => app.staff.list.ready)
        tryVerify(() => item("staffList") !== null)
        settle()
    }
    function openIntake() {
        openStaff()
        click("tabIntake")
        tryVerify(() => activeIn("staffFile"))
    }
    function lines(rows: var): string { return ["Navn;Enhet;Yrke;Ansattnr", ...rows, ""].join("\n") }

    function test_only_who_may_finds_the_page() {
        staffAs("Cato")
        compare(item("navStaff"), null)
        app.openStaff()
        compare(app.page, AppModel.Home)
    }
    function test_a_lead_sees_the_own_unit_and_changes_nothing() {
        staffAs("Bjørn")
        openStaff()
        compare(app.staff.list.total, 3)
        verify(!item("tabIntake").visible)
        app.staff.view = StaffModel.Log
        compare(app.staff.view, StaffModel.List)
        mouseClick(item("staffList").itemAtIndex(2))
        tryVerify(() => item("staffName") !== null)
        compare(item("staffName").text, "Cato Vik")
        verify(!item("askReset").visible)
        app.staff.list.resetPin()
        tryVerify(() => app.staff.list.fault !== "")
        verify(app.staff.list.fault.includes("administrator"))
        compare(app.staff.list.newPin, "")
    }
    function test_the_address_and_the_first_day_in_the_post_stand_where_they_are_known() {
        staffAs("Bjørn")
        cleanup()
        fixture.giveAddresses(["Cato Vik"], "bergen.example")
        fixture.setStart("Cato Vik", "2026-08-01")
        signInAs("Bjørn")
        openStaff()
        mouseClick(item("staffList").itemAtIndex(2))
        tryVerify(() => item("staffName") !== null)
        compare(item("staffEmail").text, "1@bergen.example")
        compare(item("staffStarted").text, "1. august 2026")
        click("staffBack")
        tryVerify(() => item("staffList") !== null && item("staffList").itemAtIndex(0) !== null)
        mouseClick(item("staffList").itemAtIndex(0))
        tryVerify(() => item("staffName") !== null)
        verify(!item("staffEmail").visible)
        verify(!item("staffStarted").visible)
    }
    function test_somebody_is_found_by_role_by_keyboard() {
        staffAs("Anne")
        openStaff()
        tryVerify(() => activeIn("staffSearch"))
        compare(item("staffCount").text, "3 personer")
        type("leder")
        tryCompare(item("staffList"), "count", 1)
        compare(item("staffCount").text, "1 av 3 personer")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("staffName") !== null)
        compare(item("staffName").text, "Bjørn Lie")
        compare(app.staff.list.chosen.role, "Leder av Årstad")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("staffList") !== null)
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_a_new_pin_is_shown_once_and_is_in_the_log() {
        staffAs("Anne")
        openStaff()
        mouseClick(item("staffList").itemAtIndex(2))
        tryVerify(() => item("askReset") !== null)
        click("askReset")
        verify(item("resetPin").visible)
        tryVerify(() => item("resetPin").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => app.staff.list.newPin.length === 6)
        verify(item("newPinPanel").title.includes(app.staff.list.newPin))
        const pin = app.staff.list.newPin
        click("staffBack")
        tryVerify(() => item("staffList") !== null)
        compare(app.staff.list.newPin, "")
        click("tabLog")
        tryVerify(() => item("staffLog") !== null && item("staffLog").count === 1)
        compare(item("staffLog").itemAtIndex(0).who, "Anne Dahl")
        compare(item("staffLog").itemAtIndex(0).whom, "Cato Vik")
        verify(item("staffLog").itemAtIndex(0).what.includes("PIN"))
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        tryVerify(() => activeIn("search"))
        type("Cato")
        keyClick(Qt.Key_Return)
        tryVerify(() => activeIn("pin"))
        type(pin)
        keyClick(Qt.Key_Return)
        tryCompare(app.signIn, "stage", SignInModel.OwnPin)
    }
    function test_a_list_is_looked_at_and_taken_in_by_mouse() {
        staffAs("Anne")
        verify(fixture.write(file, lines(["Dina Moe;Fana;sykepleier;17", "Eva Vik;Fana;lege;18"])))
        openIntake()
        item("staffFile").text = file
        click("lookAtFile")
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Preview)
        compare(app.staff.intake.summary, "2 nye, 0 endret, 0 slutter, 0 uendret.")
        compare(fixture.personsOnDisk(), 3)
        tryVerify(() => item("takeIn") !== null)
        click("takeIn")
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Done)
        compare(fixture.personsOnDisk(), 5)
        click("tabList")
        tryVerify(() => app.staff.list.total === 5)
        click("tabLog")
        tryVerify(() => item("staffLog") !== null && item("staffLog").count === 1)
        compare(item("staffLog").itemAtIndex(0).what, "leste inn ansattliste")
    }
    function test_a_list_is_taken_in_by_keyboard() {
        staffAs("Anne")
        verify(fixture.write(file, lines(["Dina Moe;Fana;sykepleier;17"])))
        openStaff()
        tryVerify(() => activeIn("staffSearch"))
        keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Backtab)
        verify(item("tabIntake").activeFocus)
        keyClick(Qt.Key_Space)
        tryVerify(() => activeIn("staffFile"))
        type(file)
        keyClick(Qt.Key_Return)
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Preview)
        tryVerify(() => item("takeIn") !== null && item("takeIn").activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Done)
        tryVerify(() => item("otherFile").activeFocus)
        compare(fixture.personsOnDisk(), 4)
    }
    function test_a_list_with_a_bad_row_changes_nothing_and_says_which() {
        staffAs("Anne")
        verify(fixture.write(file, lines(["Dina Moe;Fana;sykepleier;17", "01017000027;Fana;lege;18", "Eva Vik;;lege;19"])))
        openIntake()
        item("staffFile").text = file
        click("lookAtFile")
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Refused)
        compare(app.staff.intake.findings.count, 2)
        tryVerify(() => item("intakeSaid") !== null)
        compare(item("intakeSaid").title, "Ingenting er tatt inn")
        verify(!item("takeIn").visible)
        app.staff.intake.takeIn()
        wait(50)
        compare(fixture.personsOnDisk(), 3)
        click("otherFile")
        tryVerify(() => activeIn("staffFile"))
    }
    function test_a_file_that_is_not_there_is_told() {
        staffAs("Anne")
        openIntake()
        click("lookAtFile")
        verify(app.staff.intake.fault !== "")
        item("staffFile").text = "/finnes/ikke.csv"
        click("lookAtFile")
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Refused)
        compare(app.staff.intake.findings.count, 1)
    }
    function test_the_same_list_again_changes_nothing_and_who_is_gone_from_it_leaves() {
        staffAs("Anne")
        verify(fixture.write(file, lines(["Dina Moe;Fana;sykepleier;17", "Eva Vik;Fana;lege;18"])))
        openIntake()
        takeIn()
        app.staff.intake.look(file)
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Same)
        verify(fixture.write(file, lines(["Dina Moe;Fana;lege;17"])))
        takeIn()
        compare(app.staff.intake.summary, "0 nye, 1 endret, 1 slutter, 0 uendret.")
        compare(fixture.personsOnDisk(), 4)
    }
    function test_what_others_changed_meanwhile_is_shown_before_anything_is_taken_in() {
        staffAs("Anne")
        verify(fixture.write(file, lines(["Dina Moe;Fana;sykepleier;17"])))
        openIntake()
        app.staff.intake.look(file)
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Preview)
        fixture.addBeside("Frida Nes")
        app.staff.intake.takeIn()
        tryVerify(() => app.staff.intake.notice !== "")
        compare(app.staff.intake.state, StaffIntakeModel.Preview)
        compare(fixture.personsOnDisk(), 4)
        app.staff.intake.takeIn()
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Done)
        compare(app.staff.intake.notice, "")
        compare(fixture.personsOnDisk(), 5)
    }
    function test_nothing_of_it_is_left_for_the_next() {
        staffAs("Anne")
        openStaff()
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        compare(app.staff.list.total, 0)
        compare(app.staff.list.rows.count, 0)
    }
    function takeIn() {
        app.staff.intake.look(file)
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Preview)
        app.staff.intake.takeIn()
        tryCompare(app.staff.intake, "state", StaffIntakeModel.Done)
    }
}
