import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Sending"

    readonly property string drop: fixture.dataFolder + "/felles"

    /// Anne has answered that many questions, and the folder is there.
    function learned(answers: int) {
        home("course")
        cleanup()
        fixture.learn("Anne Dahl", answers)
        fixture.makeFolder("felles")
        show()
        signInFirst()
    }
    function settings() {
        click("navSettings")
        tryCompare(app, "page", AppModel.Settings)
        settle()
    }
    function write(text: string) {
        reveal(item("sendFolder"))
        mouseClick(item("sendFolder").input)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_Delete)
        type(text)
    }
    function packages(): int { return fixture.filesBelow("felles").length }

    function test_progress_is_sent_by_mouse_and_told_the_next_time() {
        learned(3)
        settings()
        verify(item("sentText").text.indexOf("ikke sendt noe ennå") >= 0)
        write(drop)
        click("sendNow")
        tryCompare(app.sending, "state", SendingModel.Sent)
        compare(packages(), 1)
        compare(item("sendMessage").tone, "ok")
        tryVerify(() => item("sentText").text.indexOf("3 svar") >= 0)
        tryCompare(app.sending, "waitingText", "")
        restart()
        signInFirst()
        settings()
        tryVerify(() => item("sentText").text.indexOf("Sist sendt") >= 0)
        compare(item("sendFolder").text, drop)
    }
    function test_progress_is_sent_by_the_keyboard_alone() {
        learned(2)
        app.openSettings()
        tryVerify(() => item("larger") !== null && item("larger").activeFocus)
        for (let at = 0; at < 20 && !activeIn("sendFolder"); ++at)
            keyClick(Qt.Key_Tab)
        verify(activeIn("sendFolder"))
        type(drop)
        keyClick(Qt.Key_Tab)
        verify(item("sendNow").activeFocus)
        keyClick(Qt.Key_Space)
        tryCompare(app.sending, "state", SendingModel.Sent)
        compare(packages(), 1)
    }
    function test_a_folder_that_will_not_do_is_said_in_words_and_what_was_typed_stays() {
        learned(1)
        settings()
        click("sendNow")
        verify(app.sending.fault.indexOf("hvilken mappe") >= 0)
        write("felles")
        click("sendNow")
        verify(app.sending.fault.indexOf("hele veien") >= 0 || app.sending.fault.indexOf("hvilken mappe") >= 0)
        compare(item("sendFolder").text, "felles")
        write(fixture.dataFolder + "/ingen")
        click("sendNow")
        tryCompare(app.sending, "state", SendingModel.Failed)
        verify(app.sending.fault.indexOf("er ikke der nå") >= 0)
        verify(item("sendMessage").visible)
    }
    function test_leaving_sends_only_where_that_is_wanted() {
        learned(2)
        app.sending.setFolder(drop)
        restart()
        compare(packages(), 0)
        signInFirst()
        settings()
        click("sendWhenLeaving")
        compare(app.sending.whenLeaving, true)
        restart()
        compare(packages(), 1)
        signInFirst()
        settings()
        tryVerify(() => item("sentText").text.indexOf("2 svar") >= 0)
    }
    function test_changing_user_sends_too() {
        learned(2)
        app.sending.setFolder(drop)
        app.sending.whenLeaving = true
        click("signOut")
        tryCompare(app, "page", AppModel.SignIn)
        tryVerify(() => packages() === 1)
    }
    function test_what_failed_on_leaving_is_told_the_next_time() {
        learned(2)
        app.sending.setFolder(fixture.dataFolder + "/borte")
        app.sending.whenLeaving = true
        restart()
        signInFirst()
        settings()
        verify(item("sendMessage").visible)
        verify(app.sending.fault.indexOf("borte") >= 0)
    }
    function test_the_folder_of_the_place_is_taken_where_none_is_chosen() {
        begin("place")
        people(["Anne Dahl"], "")
        signInFirst()
        tryVerify(() => app.sending.folder !== "")
        verify(app.sending.folderIsUsual)
        settings()
        compare(item("sendFolder").text, app.sending.folder)
        write("")
        keyClick(Qt.Key_Tab)
        compare(item("sendFolder").text, app.sending.folder)
    }
}
