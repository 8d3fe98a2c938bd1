import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Inbox"

    readonly property string drop: fixture.dataFolder + "/felles"

    /// Anne may take in; Bo has sent three answers, and somebody nobody knows one.
    function sent() {
        begin("course")
        people(["Anne Dahl", "Bo Berg"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        fixture.makeFolder("felles")
        fixture.sendFromLaptop("Bo Berg", 3, drop)
        fixture.sendFromLaptop("Cato Fremmed", 1, drop)
        show()
        app.sending.setFolder(drop)
    }
    function panel(): Item { return item("inboxPanel") }
    function shownPanel() {
        signInFirst()
        tryVerify(() => panel() !== null)
        settle()
    }

    function test_what_was_sent_is_taken_in_by_mouse() {
        sent()
        shownPanel()
        verify(item("inboxTitle").text.indexOf("3 nye svar fra 1 ") === 0)
        const before = fixture.eventsOnDisk()
        click("takeIn")
        tryVerify(() => app.inbox.result !== "" && app.inbox.state === InboxModel.Resting)
        verify(app.inbox.wentWell)
        compare(app.inbox.canTake, false)
        compare(fixture.eventsOnDisk(), before + 5) // begun, three answers, and who took them in
        compare(fixture.personsOnDisk(), 2)
    }
    function test_the_list_is_opened_and_a_stranger_taken_in_by_the_keyboard_alone() {
        sent()
        shownPanel()
        for (let at = 0; at < 20 && !item("takeIn").activeFocus; ++at)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        verify(item("showInbox").activeFocus)
        keyClick(Qt.Key_Space)
        tryVerify(() => item("takeStrangers") !== null && item("takeStrangers").visible)
        compare(app.inbox.rows.count, 2)
        keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        verify(item("takeStrangers").activeFocus)
        keyClick(Qt.Key_Space)
        tryVerify(() => app.inbox.state === InboxModel.Resting && !app.inbox.canTakeStrangers)
        compare(fixture.personsOnDisk(), 3)
    }
    function test_stopping_keeps_nothing() {
        sent()
        shownPanel()
        const before = fixture.eventsOnDisk()
        app.inbox.take()
        app.inbox.stop()
        tryVerify(() => app.inbox.state === InboxModel.Resting && app.inbox.result !== "")
        compare(fixture.eventsOnDisk(), before)
        tryCompare(app.inbox, "canTake", true)
    }
    function test_a_broken_package_is_told_of_by_its_name() {
        sent()
        fixture.write(drop + "/halv.minplan", "x")
        shownPanel()
        click("showInbox")
        compare(app.inbox.rows.count, 3)
        click("takeIn")
        tryVerify(() => app.inbox.result !== "" && app.inbox.state === InboxModel.Resting)
        verify(fixture.filesBelow("felles").indexOf("halv.minplan") >= 0)
    }
    function test_a_folder_that_is_away_is_said_in_words() {
        sent()
        app.sending.setFolder(fixture.dataFolder + "/borte")
        shownPanel()
        verify(app.inbox.result.indexOf("er ikke der nå") >= 0)
        verify(item("inboxResult").visible)
    }
    function test_whoever_may_not_take_in_sees_nothing() {
        sent()
        tryVerify(() => item("persons") !== null && item("persons").itemAtIndex(1) !== null)
        settle()
        mouseClick(item("persons").itemAtIndex(1))
        tryCompare(app, "page", AppModel.Home)
        wait(700)
        compare(app.inbox.shown, false)
        compare(panel(), null)
    }
}
