import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "StoreFault"

    function test_a_damaged_record_is_a_sentence_and_opens_once_mended() {
        begin("course")
        people(["Anne Dahl"], "")
        damage()
        tryCompare(app, "page", AppModel.StoreFault)
        verify(app.storeFault.length > 20)
        verify(item("tryAgain").activeFocus)
        fixture.mendRecord()
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.SignIn)
        compare(app.signIn.persons.total, 1)
    }
    function test_the_course_can_be_read_without_a_record() {
        begin("course")
        people(["Anne Dahl"], "")
        damage()
        tryCompare(app, "page", AppModel.StoreFault)
        click("readUnsaved")
        tryCompare(app, "page", AppModel.Home)
        verify(item("unsavedPanel").visible)
        app.goOn()
        tryCompare(app.player, "page", "page")
        app.player.leave()
        tryCompare(app, "page", AppModel.Home)
        fixture.mendRecord()
        app.leaveUnsaved()
        tryCompare(app, "page", AppModel.SignIn)
        compare(app.signIn.persons.total, 1)
    }
}
