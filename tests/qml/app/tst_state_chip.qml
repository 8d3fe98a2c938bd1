import QtQuick
import QtTest
import MinPlan

/// A state is read whole, however little room there is.
Item {
    id: room
    width: 400
    height: 400

    /// Made anew for each width: a room that is there from the beginning is the hardest one.
    Component {
        id: state
        StateChip { text: "2\u00a0997 må følges opp"; iconName: "warning"; tone: "error" }
    }

    TestCase {
        name: "StateChip"
        when: windowShown

        function chipWithin(width: int): Item {
            const chip = createTemporaryObject(state, room, { maximumWidth: width })
            waitForRendering(room)
            return chip
        }
        function test_a_state_with_room_stands_on_one_line() {
            const words = chipWithin(400).children[1]
            compare(words.lineCount, 1)
            verify(words.contentWidth <= words.width)
        }
        function test_a_state_too_long_for_a_line_stands_on_several_and_all_within_the_chip() {
            for (const width of [180, 140, 110]) {
                const chip = chipWithin(width)
                const words = chip.children[1]
                verify(words.lineCount > 1, "one line at " + width)
                compare(words.height, words.implicitHeight)
                verify(words.y >= 0 && words.y + words.height <= chip.height)
                verify(words.x + words.contentWidth <= chip.width)
            }
        }
    }
}
