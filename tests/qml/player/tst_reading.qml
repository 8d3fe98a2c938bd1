import QtQuick
import QtTest
import MinPlan

PlayerCase {
    id: testCase
    name: "Reading"

    function test_a_page_shows_its_text_and_goes_on() {
        begin()
        compare(player.page, "page")
        compare(item("heading").text, "Hvem eier målet?")
        goOn()
        compare(player.page, "stage")
        compare(fixture.eventsOnDisk("page-read"), 1)
    }
    function test_enter_goes_on_and_the_heading_has_the_keyboard() {
        begin()
        verify(item("heading").activeFocus)
        press(Qt.Key_Return)
        compare(player.page, "stage")
        verify(item("heading").activeFocus)
    }
    function test_escape_leaves_and_the_same_place_comes_back() {
        begin()
        press(Qt.Key_Return)
        press(Qt.Key_Return)
        compare(player.stage.number, 2)
        keyClick(Qt.Key_Escape)
        compare(gone.count, 1)
        restart()
        compare(player.page, "stage")
        compare(player.stage.number, 2)
        compare(fixture.eventsOnDisk("attempt-begun"), 1)
    }
    function test_two_presses_at_once_go_on_once() {
        begin()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return)
        settle()
        compare(player.stage.number, 1)
        compare(fixture.eventsOnDisk("stage-done"), 0)
    }
    function test_a_link_is_shown_before_it_opens() {
        begin()
        verify(!item("link").visible)
        player.askToOpen("http://example.org/")
        compare(player.link, "")
        player.askToOpen("https://www.helsedirektoratet.no/")
        verify(item("link").visible)
        compare(item("link").text, "https://www.helsedirektoratet.no/")
        keyClick(Qt.Key_Escape)
        verify(!item("link").visible)
        compare(gone.count, 0)
    }
    function test_ticks_are_recorded_with_the_stage() {
        begin()
        press(Qt.Key_Return)
        click("task1")
        verify(item("task1").chosen)
        keyClick(Qt.Key_1)
        verify(item("task0").chosen)
        goOn()
        compare(player.stage.number, 2)
        stepAside()
        compare(player.stage.heading, "Forbered samtalen")
        verify(player.stage.lookingBack)
        verify(item("task0").chosen && item("task1").chosen)
        compare(fixture.eventsOnDisk("stage-done"), 1)
        goOn()
        compare(player.stage.number, 2)
        verify(!player.stage.lookingBack)
        compare(fixture.eventsOnDisk("stage-done"), 1)
    }
    function test_an_earlier_stage_is_seen_from_the_list_by_keyboard() {
        begin()
        press(Qt.Key_Return)
        press(Qt.Key_Return)
        tabTo("stage0")
        keyClick(Qt.Key_Return)
        compare(player.stage.heading, "Forbered samtalen")
        verify(!item("stage2").enabled)
    }
    function test_why_unfolds_with_its_source() {
        begin()
        press(Qt.Key_Return)
        tabTo("why")
        keyClick(Qt.Key_Space)
        verify(item("source").visible)
        click("sourceLink")
        compare(player.link, "https://example.org/kurs")
    }
}
