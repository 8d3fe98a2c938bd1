pragma Singleton
import QtQuick
import MinPlan

/// Where the columns of the list stand, for its headings and its rows.
QtObject {
    readonly property int nameX: Theme.s4
    readonly property int cellWidth: Math.max(40, Theme.body + Theme.s5)
    readonly property int stateWidth: Math.round(204 * Theme.textScale)
    readonly property int nameLeast: Math.round(240 * Theme.textScale)
    readonly property int shareWidth: Math.round(200 * Theme.textScale)

    /// Whether there is room for a cell a module; else a row says how many are done.
    function holdsCells(width: real, count: int): bool {
        return width >= nameX + nameLeast + count * cellWidth + stateWidth
    }
    /// The same for how large a share of a unit is done.
    function holdsShare(width: real): bool { return width >= nameX + nameLeast + shareWidth + stateWidth + Theme.s12 }
    function shareX(width: real): real { return stateX(width) - shareWidth - Theme.s12 }
    function stateX(width: real): real { return width - stateWidth }
    function cellX(width: real, count: int, index: int): real {
        return stateX(width) - (count - index) * cellWidth - Theme.s4
    }
}
