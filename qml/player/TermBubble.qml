import QtQuick
import QtQuick.Templates as T
import MinPlan

/// What a word means, beside the word: below it, or above where there is no room.
T.Popup {
    id: bubble

    property string term: ""
    property string explanation: ""
    property bool pointedAt: false
    property bool above: false

    margins: Theme.s3
    padding: Theme.s4
    width: Math.min(Theme.body * 22, (parent?.Window.width ?? 0) - 2 * Theme.s4)
    height: contentItem.implicitHeight + 2 * padding
    y: above ? -height - Theme.s1 : (parent?.height ?? 0) + Theme.s1
    closePolicy: T.Popup.CloseOnPressOutsideParent
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusControl
        border { width: Theme.borderWidth; color: Theme.primary }
    }
    contentItem: Column {
        spacing: Theme.s1
        BodyText { text: bubble.term; width: parent.width; font.weight: Theme.semibold; color: Theme.primary }
        BodyText { objectName: "explanationText"; text: bubble.explanation; width: parent.width }
        HoverHandler { onHoveredChanged: bubble.pointedAt = hovered }
    }
    onAboutToShow: above = parent.mapToItem(null, 0, parent.height).y + height + 2 * Theme.s3 > parent.Window.height

    Shortcut { sequences: ["Esc"]; enabled: bubble.opened; onActivated: bubble.close() }
}
