import QtQuick
import QtTest
import MinPlan

/// The words of the glossary on the first page of the fixture: «mål» is explained there.
PlayerCase {
    id: testCase
    name: "Terms"

    function bubble(): TermBubble { return findChild(item("term0"), "explanation") as TermBubble }
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
