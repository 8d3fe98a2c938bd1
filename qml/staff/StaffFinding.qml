import QtQuick
import MinPlan

/// One row of a list that will not do, or that one should know of: never the row itself.
Card {
    id: row

    required property string place
    required property string severity
    required property string sentence
    required property string hint

    Accessible.role: Accessible.ListItem
    Accessible.name: severity + ". " + place + ". " + sentence + ". " + hint

    SmallText { text: row.severity + " · " + row.place; font.weight: Theme.semibold; width: parent.width; Accessible.ignored: true }
    BodyText { text: row.sentence; width: parent.width; Accessible.ignored: true }
    SmallText { text: row.hint; visible: text !== ""; width: parent.width; color: Theme.text; Accessible.ignored: true }
}
