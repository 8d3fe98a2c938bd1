import QtQuick
import QtTest
import MinPlan

PlayerCase {
    id: testCase
    name: "Store"

    function test_a_full_disk_keeps_the_answer_and_takes_it_later() {
        skipTo("question-one-of")
        keyClick(Qt.Key_2)
        fixture.fillDisk()
        keyClick(Qt.Key_Return)
        tryVerify(() => player.fault !== "")
        tryCompare(player, "busy", false)
        verify(!player.question.answered)
        verify(item("choice1").chosen)
        verify(item("fault").visible)
        verify(item("fault").text.length > 20)
        fixture.emptyDisk()
        settle()
        keyClick(Qt.Key_Return)
        tryCompare(player.question, "answered", true)
        verify(!item("fault").visible)
        compare(fixture.eventsOnDisk("question-answered"), 1)
    }
    function test_from_a_full_disk_there_is_a_way_back() {
        skipTo("question-one-of")
        keyClick(Qt.Key_2)
        fixture.fillDisk()
        keyClick(Qt.Key_Return)
        tryVerify(() => player.fault !== "")
        keyClick(Qt.Key_Escape)
        compare(gone.count, 1)
        fixture.emptyDisk()
    }
    function test_a_slow_store_is_said_and_takes_one_answer() {
        skipTo("question-one-of")
        keyClick(Qt.Key_2)
        fixture.holdUp(400)
        keyClick(Qt.Key_Return)
        verify(player.busy)
        verify(!player.slow)
        tryCompare(player, "slow", true)
        verify(!player.question.answered)
        player.goOn()
        tryCompare(player.question, "answered", true)
        compare(player.slow, false)
        compare(fixture.eventsOnDisk("question-answered"), 1)
    }
}
