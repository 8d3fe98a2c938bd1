import QtQuick
import MinPlan

/// The column of a step: what has the keyboard stays in view when the page grows, as when feedback
/// comes or a text gets longer.
ScrollColumn {
    onContentHeightChanged: if (focused !== null && holds(focused)) bringIntoView(focused)
}
