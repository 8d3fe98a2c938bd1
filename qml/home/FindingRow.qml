import QtQuick
import MinPlan

/// One thing that is wrong in a file: where, what, and what to do.
Card {
    id: row

    required property string place
    required property string sentence
    required property string hint
    required property string severity
    required property string excerpt

    Accessible.role: Accessible.ListItem
    Accessible.name: severity + ". " + place + ". " + sentence + ". " + hint

    SmallText { text: row.severity + " · " + row.place; font.weight: Theme.semibold; width: parent.width; Accessible.ignored: true }
    BodyText { text: row.sentence; width: parent.width; Accessible.ignored: true }
    SmallText { text: row.excerpt; visible: text !== ""; width: parent.width; font.family: "monospace"; Accessible.ignored: true }
    SmallText { text: row.hint; visible: text !== ""; width: parent.width; color: Theme.text; Accessible.ignored: true }
}
