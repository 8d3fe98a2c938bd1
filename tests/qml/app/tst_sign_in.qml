import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "SignIn"

    function test_who_is_alone_begins_by_mouse_without_a_pin_and_is_remembered() {
        begin("course")
        compare(app.signIn.stage, SignInModel.Begin)
        click("alone")
        tryCompare(app.signIn, "stage", SignInModel.New)
        verify(!item("pin").visible)
        verify(!item("unit").visible)
        item("name").text = "Ingrid Solheim"
        item("profession").currentIndex = 1
        click("addMe")
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.firstName, "Ingrid")
        compare(fixture.personsOnDisk(), 1)
        verify(app.session.mayUseWorkshop)
        restart()
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "Ingrid Solheim")
    }
    function test_who_is_alone_begins_by_keyboard() {
        begin("course")
        tryVerify(() => item("alone").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => activeIn("name"))
        type("ola dunk")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        compare(app.session.name, "ola dunk")
    }
    function test_the_first_of_several_becomes_administrator_by_mouse() {
        begin("course")
        click("several")
        tryCompare(app.signIn, "stage", SignInModel.New)
        item("name").text = "Ingrid Solheim"
        item("profession").currentIndex = 1
        item("pin").text = "2580"
        item("pinAgain").text = "2580"
        click("addMe")
        tryCompare(app, "page", AppModel.Home)
        compare(fixture.administratorsOnDisk(), ["Ingrid Solheim"])
        restart()
        tryCompare(app, "page", AppModel.SignIn)
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.signIn, "stage", SignInModel.Pin)
    }
    function test_the_first_of_several_becomes_administrator_by_keyboard() {
        begin("course")
        tryVerify(() => item("alone").activeFocus)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        tryVerify(() => activeIn("name"))
        type("ola dunk")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Tab)
        type("2580")
        keyClick(Qt.Key_Tab)
        type("2580")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        compare(fixture.administratorsOnDisk(), ["ola dunk"])
    }
    function test_an_administrator_has_a_pin_written_twice() {
        begin("course")
        click("several")
        tryCompare(app.signIn, "stage", SignInModel.New)
        item("name").text = "Ingrid Solheim"
        item("profession").currentIndex = 1
        click("addMe")
        verify(app.signIn.pinFault !== "")
        item("pin").text = "2580"
        item("pinAgain").text = "2581"
        click("addMe")
        compare(app.signIn.pinFault, "")
        verify(app.signIn.pinAgainFault !== "")
        compare(fixture.personsOnDisk(), 0)
    }
    function test_on_a_machine_for_several_only_those_who_may_see_the_workshop() {
        begin("course")
        app.signIn.beginSeveral()
        app.signIn.add("Ingrid Solheim", 1, "", "2580", "2580")
        tryCompare(app, "page", AppModel.Home)
        verify(app.session.mayUseWorkshop)
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        click("newPerson")
        tryCompare(app.signIn, "stage", SignInModel.New)
        app.signIn.add("Per Vik", 1, "Fana", "")
        tryCompare(app, "page", AppModel.Home)
        verify(!app.session.mayUseWorkshop)
    }
    function test_escape_leads_back_to_the_first_question() {
        begin("course")
        click("several")
        tryCompare(app.signIn, "stage", SignInModel.New)
        tryVerify(() => activeIn("name"))
        keyClick(Qt.Key_Escape)
        tryCompare(app.signIn, "stage", SignInModel.Begin)
    }
    function test_where_nobody_adds_themselves_the_list_says_who_to_ask() {
        begin("listed")
        compare(app.signIn.as, SignInModel.Administrator)
        verify(!app.signIn.mayGoBack)
        app.signIn.add("Ingrid Solheim", 1, "", "2580", "2580")
        tryCompare(app, "page", AppModel.Home)
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        settle()
        verify(!item("newPerson").visible)
        verify(item("whoAdds").text.includes("Spør Ingrid Solheim"), item("whoAdds").text)
        compare(item("municipality").text, "Bergen kommune")
        app.signIn.beginNew()
        compare(app.signIn.stage, SignInModel.List)
    }
    function test_who_forgot_the_pin_is_told_who_gives_a_new_one() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "2580")
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.signIn, "stage", SignInModel.Pin)
        verify(item("whoResets").text.includes("minplanctl staff reset-pin"))
        give("Bjørn Lie", "administrator")
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app.signIn, "stage", SignInModel.Pin)
        verify(item("whoResets").text.includes("Bjørn Lie kan gi deg en ny"), item("whoResets").text)
    }
    function test_the_first_page_is_seen_from_its_top() {
        begin("course")
        tryVerify(() => item("alone").activeFocus)
        settle()
        compare(item("signInPage").contentY, 0)
    }
    function beginJoining() {
        begin("course")
        app.signIn.beginNew()
        tryVerify(() => item("name") !== null)
    }
    function test_all_faults_are_told_at_once_and_nothing_is_stored() {
        beginJoining()
        item("pin").text = "12"
        click("addMe")
        verify(app.signIn.nameFault !== "")
        verify(app.signIn.unitFault !== "")
        verify(app.signIn.professionFault !== "")
        verify(app.signIn.pinFault !== "")
        compare(fixture.personsOnDisk(), 0)
    }
    function test_a_fodselsnummer_is_refused_with_the_reason() {
        beginJoining()
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
    function test_a_pin_that_was_drawn_is_changed_at_the_first_sign_in() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie"], "2580")
        cleanup()
        const drawn = fixture.resetPin("Anne Dahl")
        show()
        mouseClick(item("persons").itemAtIndex(0))
        tryVerify(() => activeIn("pin"))
        type(drawn)
        keyClick(Qt.Key_Return)
        tryCompare(app.signIn, "stage", SignInModel.OwnPin)
        tryVerify(() => activeIn("newPin"))
        type("13")
        keyClick(Qt.Key_Return)
        verify(app.signIn.pinFault !== "")
        type("57")
        keyClick(Qt.Key_Return)
        verify(app.signIn.pinAgainFault !== "")
        keyClick(Qt.Key_Tab)
        type("1357")
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        app.signOut()
        tryCompare(app, "page", AppModel.SignIn)
        tryVerify(() => item("persons") !== null && item("persons").itemAtIndex(0) !== null)
        mouseClick(item("persons").itemAtIndex(0))
        tryVerify(() => activeIn("pin"))
        type("1357")
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
            compare(item("navWorkshop") !== null, may, who)
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
