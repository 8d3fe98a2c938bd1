import QtQuick
import QtTest
import MinPlan

/// The words of the glossary on the first page of the fixture: «mål» is explained there.
PlayerCase {
    id: testCase
    name: "Terms"

    function bubble(): TermBubble { return findChild(item("term0"), "explanation") as TermBubble }
    function explanationOf(word: Item): TermBubble { return findChild(word, "explanation") as TermBubble }
    function opensByMouseAndKey(owner: Item, text: string) {
        const word = findChild(owner, "term0") as TermWord
        verify(word !== null, "no word in " + owner)
        compare(word.text, text)
        waitForRendering(page)
        wait(0)
        mouseClick(word)
        tryCompare(explanationOf(word), "opened", true)
        mouseClick(word)
        tryCompare(explanationOf(word), "opened", false)
        word.forceActiveFocus(Qt.TabFocusReason)
        const before = player.page
        keyClick(Qt.Key_Return)
        tryCompare(explanationOf(word), "opened", true)
        compare(player.page, before)
        keyClick(Qt.Key_Escape)
        tryCompare(explanationOf(word), "opened", false)
    }
    function outside() { mouseMove(page, page.width - Theme.s2, page.height / 2) }

    function test_a_word_is_explained_when_pointed_at_and_no_longer() {
        begin()
        verify(!bubble().opened)
        mouseMove(item("term0"))
        tryCompare(bubble(), "opened", true)
        compare(bubble().term, "hovedmål")
        verify(bubble().explanation.startsWith("Det personen vil nå"))
        outside()
        tryCompare(bubble(), "opened", false)
    }
    function test_the_explanation_can_be_pointed_at_itself() {
        begin()
        mouseMove(item("term0"))
        tryCompare(bubble(), "opened", true)
        mouseMove(bubble().contentItem)
        wait(4 * Theme.durationLong)
        verify(bubble().opened)
        outside()
        tryCompare(bubble(), "opened", false)
    }
    function test_a_press_keeps_it_until_the_next() {
        begin()
        mouseClick(item("term0"))
        tryCompare(bubble(), "opened", true)
        outside()
        wait(4 * Theme.durationLong)
        verify(bubble().opened)
        mouseClick(item("term0"))
        tryCompare(bubble(), "opened", false)
        mouseClick(item("term0"))
        tryCompare(bubble(), "opened", true)
        mouseClick(page, page.width / 2, page.height - Theme.s12 * 3)
        tryCompare(bubble(), "opened", false)
        compare(player.page, "page")
    }
    function test_by_keyboard_alone_and_escape_leaves_only_what_is_open() {
        begin()
        tabTo("term0")
        keyClick(Qt.Key_Return)
        tryCompare(bubble(), "opened", true)
        compare(player.page, "page")
        keyClick(Qt.Key_Escape)
        tryCompare(bubble(), "opened", false)
        compare(gone.count, 0)
        verify(item("term0").activeFocus)
        keyClick(Qt.Key_Space)
        tryCompare(bubble(), "opened", true)
        keyClick(Qt.Key_Tab)
        tryCompare(bubble(), "opened", false)
        keyClick(Qt.Key_Escape)
        compare(gone.count, 1)
    }
    function test_escape_puts_away_what_the_mouse_opened() {
        begin()
        mouseMove(item("term0"))
        tryCompare(bubble(), "opened", true)
        keyClick(Qt.Key_Escape)
        tryCompare(bubble(), "opened", false)
        compare(gone.count, 0)
    }
    function test_a_screen_reader_hears_the_word_and_what_it_means() {
        begin()
        compare(item("term0").Accessible.role, Accessible.Link)
        compare(item("term0").Accessible.name, "mål")
        verify(item("term0").Accessible.description.startsWith("hovedmål. Det personen vil nå"))
        verify(item("lessonWithTerms").Accessible.name.startsWith("Et mål er brukerens eget."))
        verify(item("lessonWithTerms").Accessible.name.indexOf("term:") < 0)
        said.clear()
        tabTo("term0")
        keyClick(Qt.Key_Return)
        compare(said.count, 1)
        verify(said.signalArguments[0][0].startsWith("hovedmål. Det personen"))
    }
    function test_a_scene_explains_the_words_of_what_is_said() {
        skipTo("case-scene")
        const word = item("term0")
        compare(word.text, "mål")
        mouseMove(word)
        tryCompare(explanationOf(word), "opened", true)
        compare(explanationOf(word).term, "hovedmål")
        keyClick(Qt.Key_Escape)
        tryCompare(explanationOf(word), "opened", false)
        tabTo("term0")
        keyClick(Qt.Key_Space)
        tryCompare(explanationOf(word), "opened", true)
        compare(player.page, "scene")
    }
    function test_the_words_of_choices_are_explained_in_a_row_below_them() {
        skipTo("case-scene")
        verify(item("choice0").text.endsWith("og skriv målet med hans egne ord."))
        const word = item("wordHere0")
        compare(word.text, "målet")
        verify(item("wordHere1") === null)
        tabTo("choice1")
        keyClick(Qt.Key_Tab)
        verify(word.activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(explanationOf(word), "opened", true)
        compare(player.page, "scene")
        verify(!item("choice0").chosen && !item("choice1").chosen)
        keyClick(Qt.Key_Escape)
        tryCompare(explanationOf(word), "opened", false)
        compare(gone.count, 0)
        mouseClick(word)
        tryCompare(explanationOf(word), "opened", true)
        compare(word.Accessible.name, "målet")
        verify(word.Accessible.description.startsWith("hovedmål. Det personen"))
    }
    function test_what_came_of_a_choice_explains_its_words_and_is_said_whole() {
        skipTo("case-scene")
        click("choice0")
        said.clear()
        goOn()
        verify(said.signalArguments.some(each => each[0].endsWith("forteller om fredagene.")))
        const panel = item("choiceFeedback")
        verify(panel.Accessible.name.endsWith("Han lyser opp og forteller om fredagene."))
        opensByMouseAndKey(panel, "fredagene")
    }
    function test_the_ending_of_a_case_explains_its_words() {
        skipTo("case-end-good")
        opensByMouseAndKey(item("heading"), "det han sa")
        opensByMouseAndKey(item("debrief"), "målet")
    }
    function test_feedback_hint_and_result_of_a_quiz_explain_their_words() {
        skipTo("question-one-of")
        compare(item("heading").text, "Kan en bruker ha koordinator uten individuell plan?")
        compare(item("choice0").text, "Nei, koordinator følger av at planen er vedtatt")
        compare(item("wordHere0").text, "koordinator")
        verify(item("wordHere1") === null)
        verify(findChild(item("hintText"), "term0") === null)
        click("hint")
        opensByMouseAndKey(item("hintText"), "koordinatoren")
        click("choice0")
        goOn()
        opensByMouseAndKey(item("feedback"), "koordinator")
        skipTo("result")
        opensByMouseAndKey(item("band"), "mål")
    }
    function test_words_and_explanation_stay_inside_when_narrow_and_large() {
        Theme.textScale = 2
        fixture.begin()
        show()
        page.width = 400
        waitForRendering(page)
        wait(0)
        const word = item("term0")
        verify(word.width > 0 && word.x + word.width <= item("lessonWithTerms").width + 1)
        mouseClick(word)
        tryCompare(bubble(), "opened", true)
        const at = bubble().contentItem.mapToItem(null, 0, 0)
        verify(at.x >= 0 && at.y >= 0)
        verify(at.x + bubble().contentItem.width <= testCase.width)
    }

    SignalSpy { id: said; target: Announcer; signalName: "said" }
}
