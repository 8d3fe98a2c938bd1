import QtQuick
import MinPlan

/// One question that a group answered by show of hands.
Card {
    id: hands

    required property var modelData

    padding: Theme.s4
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData.ask + ". " + modelData.lines.join(". ")

    BodyText { text: hands.modelData.ask; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
    Repeater {
        model: hands.modelData.lines
        SmallText { required property string modelData; width: parent?.width ?? 0; text: modelData; Accessible.ignored: true }
    }
}
