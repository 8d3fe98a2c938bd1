import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// How the questions work, for who teaches and who leads. Twenty have answered, or as many as said.
LeadCase {
    id: testCase
    name: "Items"

    readonly property ItemsModel items: app === null ? null : app.items

    /// Anne teaches, Bjørn leads Årstad, Cato does neither. So many in Årstad and in Fana have taken the quiz.
    function itemsAs(name: string, here = 20, elsewhere = 0) {
        begin("asked")
        people(["Anne Dahl", "Bjørn Lie", "Cato Vik"], "")
        give("Anne Dahl", "instructor")
        cleanup()
        fixture.makeLead("Bjørn Lie", "Årstad")
        fixture.answerQuiz("fire", "prove", here, "Årstad")
        if (elsewhere > 0)
            fixture.answerQuiz("fire", "prove", elsewhere, "Fana")
        show()
        signInByRow(["Anne", "Bjørn", "Cato"].indexOf(name))
    }
    function isRead() {
        tryCompare(app, "page", AppModel.Items)
        tryCompare(items, "state", ItemsModel.Done)
        settle()
    }
    function openFromWorkshop() {
        click("navWorkshop")
        tryVerify(() => item("workshopItems-fire") !== null)
        click("workshopItems-fire")
        isRead()
    }
    function valueOf(name: string): string { return items.facts.find(fact => fact.name === name).value }

    function test_who_teaches_opens_it_beside_a_module_by_mouse_and_the_log_tells_of_it() {
        itemsAs("Anne")
        const before = fixture.eventsOnDisk()
        openFromWorkshop()
        compare(fixture.eventsOnDisk(), before + 1)
        compare(item("itemsModule").text, "Fire spørsmål")
        compare(items.quizzes, ["Prøven, fra utgave 1: 20 personer"])
        compare(valueOf("Personer"), "20")
        verify(valueOf("Snitt").endsWith(" %"))
        compare(items.dots.length, 3)
        verify(items.dots.some(dot => dot.text.startsWith("spørsmål 4: ")))
        click("itemsBack")
        tryCompare(app, "page", AppModel.Workshop)
    }
    function test_what_needs_a_look_stands_first_and_says_what_to_do() {
        itemsAs("Anne")
        openFromWorkshop()
        const first = findChild(surface, "itemsOpen-4")
        const others = ["itemsOpen-1", "itemsOpen-2", "itemsOpen-3"].map(name => item(name))
        verify(others.every(other => other.mapToItem(surface, 0, 0).y > first.mapToItem(surface, 0, 0).y))
        verify(items.toLookAt >= 2)
        verify(item("itemsToLookAt").text.includes("bør ses på"))
        const card = item("itemsQuestion-4")
        verify(card.todo[0].startsWith("De som kan mest, svarer feil her."))
        verify(card.verdicts[1].text.startsWith("Skiller feil vei, −") || card.verdicts[1].text.startsWith("Skiller feil vei, -"))
    }
    function test_answers_are_unfolded_and_read_by_keyboard_alone() {
        itemsAs("Anne")
        tabTo("navWorkshop")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("workshopItems-fire") !== null)
        tabTo("workshopItems-fire")
        keyClick(Qt.Key_Return)
        isRead()
        tabTo("itemsOpen-1")
        verify(!item("itemsAnswers-1").visible)
        keyClick(Qt.Key_Return)
        tryVerify(() => item("itemsAnswers-1").visible)
        const picks = item("itemsQuestion-1").picks
        compare(picks.map(pick => pick.text), ["Brukeren.", "Koordinatoren.", "Kommunen."])
        compare(picks.map(pick => pick.right), [true, false, false])
        compare(picks[2].note, "Velges av nesten ingen.")
        verify(picks[0].value.includes(" personer ("))
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Workshop)
    }
    function test_misconceptions_and_confidence_are_told_in_words() {
        itemsAs("Anne", 40)
        openFromWorkshop()
        verify(items.misconceptions.some(one => one.name === "Diagnose gir rett" && one.value.endsWith(" svar")))
        compare(items.levels.map(level => level.name), ["Gjettet", "Ganske sikre", "Helt sikre"])
        verify(items.levels[2].value.includes("riktig av"))
        verify(item("itemsLevelsNote").text !== "")
    }
    function test_with_nine_nothing_is_said_but_how_many_they_are() {
        itemsAs("Anne", 9)
        openFromWorkshop()
        verify(item("itemsTooFew").visible)
        compare(item("itemsTooFew").text, "9 personer har fullført denne prøven. For at ingen skal kjennes igjen, må det være minst 10.")
        compare(items.facts.length, 0)
        compare(items.dots.length, 0)
        compare(items.questions.count, 0)
        compare(items.misconceptions.length, 0)
    }
    function test_a_lead_sees_those_of_the_own_unit_and_comes_back_to_it() {
        itemsAs("Bjørn", 12, 15)
        openUnit()
        click("openItems")
        isRead()
        compare(valueOf("Personer"), "12")
        compare(item("itemsBack").text, "Tilbake til enheten")
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Lead)
        tryVerify(() => item("leadList") !== null && item("leadList").count > 0)
    }
    function test_staff_do_not_find_the_page() {
        itemsAs("Cato")
        app.openItems("")
        compare(app.page, AppModel.Home)
    }
    function test_who_leads_no_more_is_refused_by_the_record() {
        itemsAs("Bjørn", 12)
        openUnit()
        fixture.endLeadBeside("Bjørn Lie", "Årstad")
        click("openItems")
        tryCompare(items, "state", ItemsModel.Failed)
        tryVerify(() => item("itemsFault").visible)
        verify(item("itemsFault").text !== "")
        compare(items.quizzes.length, 0)
    }
    function test_the_reading_is_stopped_and_begun_again() {
        itemsAs("Anne")
        click("navWorkshop")
        tryCompare(app, "page", AppModel.Workshop)
        app.openItems("fire")
        items.stop()
        tryCompare(items, "state", ItemsModel.Stopped)
        tryVerify(() => item("itemsStopped").visible)
        items.readAgain()
        isRead()
        compare(valueOf("Personer"), "20")
    }
    function test_where_nobody_has_answered_that_is_said() {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie", "Cato Vik"], "")
        give("Anne Dahl", "instructor")
        unitSignedIn("Anne")
        click("navWorkshop")
        tryVerify(() => item("workshopItems-first") !== null)
        click("workshopItems-first")
        isRead()
        verify(item("itemsNothing").visible)
    }
}
