import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "SignIn"

    function test_the_first_person_adds_herself_by_mouse() {
        begin("course")
        compare(app.signIn.stage, SignInModel.New)
        item("name").text = "Ingrid Solheim"
        item("unit").text = "Årstad"
        item("profession").currentIndex = 1
        click("addMe")
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.firstName, "Ingrid")
        compare(fixture.personsOnDisk(), 1)
    }
    function test_the_first_person_adds_herself_by_keyboard() {
        begin("course")
        tryVerify(() => activeIn("name"))
        type("ola dunk")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Tab)
        type("fana")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "ola dunk")
    }
    function test_the_first_page_is_seen_from_its_top() {
        begin("course")
        tryVerify(() => activeIn("name"))
        settle()
        compare(item("signInPage").contentY, 0)
    }
    function test_all_faults_are_told_at_once_and_nothing_is_stored() {
        begin("course")
        item("pin").text = "12"
        click("addMe")
        verify(app.signIn.nameFault !== "")
        verify(app.signIn.unitFault !== "")
        verify(app.signIn.professionFault !== "")
        verify(app.signIn.pinFault !== "")
        compare(fixture.personsOnDisk(), 0)
    }
    function test_a_fodselsnummer_is_refused_with_the_reason() {
        begin("course")
        item("name").text = "01017000027"
        item("unit").text = "Årstad"
        item("profession").currentIndex = 1
        click("addMe")
        verify(app.signIn.nameFault.includes("fødselsnummer"), app.signIn.nameFault)
        compare(fixture.personsOnDisk(), 0)
    }
    function test_one_finds_oneself_by_a_few_letters_and_enter() {
        begin("course")
        people(["Åse Moe", "Bjørn Lie", "Anne Dahl"], "")
        const list = item("persons")
        compare(list.count, 3)
        compare(list.itemAtIndex(0).name, "Anne Dahl")
        compare(list.itemAtIndex(2).name, "Åse Moe")
        tryVerify(() => activeIn("search"))
        type("bj")
        tryCompare(list, "count", 1)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "Bjørn Lie")
    }
    function test_the_keyboard_reaches_a_name_in_the_list() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "")
        tryVerify(() => activeIn("search"))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "Bjørn Lie")
    }
    function test_a_wrong_pin_is_told_and_the_right_one_opens() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "2580")
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.signIn, "stage", SignInModel.Pin)
        tryVerify(() => activeIn("pin"))
        type("1111")
        keyClick(Qt.Key_Return)
        tryVerify(() => app.signIn.pinFault !== "")
        compare(app.page, AppModel.SignIn)
        tryCompare(app.signIn, "busy", false)
        type("2580")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_who_is_remembered_comes_straight_home_until_someone_else_signs_in() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "")
        click("remember")
        mouseClick(item("persons").itemAtIndex(1))
        tryCompare(app, "page", AppModel.Home)
        restart()
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "Bjørn Lie")
        verify(app.session.remembered)
        click("signOut")
        tryCompare(app, "page", AppModel.SignIn)
        restart()
        tryCompare(app, "page", AppModel.SignIn)
    }
    function test_who_has_a_pin_is_never_remembered() {
        begin("course")
        people(["Anne Dahl"], "2580")
        click("remember")
        mouseClick(item("persons").itemAtIndex(0))
        tryVerify(() => activeIn("pin"))
        type("2580")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        restart()
        tryCompare(app, "page", AppModel.SignIn)
    }
    function test_the_workshop_is_for_instructors_and_administrators() {
        for (const [who, may] of [["Anne Dahl", true], ["Bjørn Lie", true], ["Cato Vik", false]]) {
            begin("course")
            people(["Anne Dahl", "Bjørn Lie", "Cato Vik"], "")
            give("Anne Dahl", "administrator")
            give("Bjørn Lie", "instructor")
            type(who.substring(0, 2))
            tryCompare(item("persons"), "count", 1)
            keyClick(Qt.Key_Return)
            tryCompare(app, "page", AppModel.Home)
            compare(item("navWorkshop").visible, may, who)
            app.openWorkshop()
            compare(app.page, may ? AppModel.Workshop : AppModel.Home, who)
        }
    }
    function test_escape_leads_back_to_the_list() {
        begin("course")
        people(["Anne Dahl"], "")
        click("newPerson")
        tryCompare(app.signIn, "stage", SignInModel.New)
        keyClick(Qt.Key_Escape)
        tryCompare(app.signIn, "stage", SignInModel.List)
    }
}
