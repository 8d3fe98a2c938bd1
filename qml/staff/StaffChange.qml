import QtQuick
import MinPlan

/// One person or unit that a list would change; above the first of a kind, what becomes of them.
Column {
    id: row

    required property string group
    required property string name
    required property string detail
    required property bool first

    Accessible.role: Accessible.ListItem
    Accessible.name: group + ". " + name + ". " + detail

    Heading { text: row.group; visible: row.first; level: 3; width: parent.width; topPadding: Theme.s4; bottomPadding: Theme.s2 }
    BodyText { text: row.name; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
    SmallText { text: row.detail; visible: text !== ""; width: parent.width; Accessible.ignored: true }
}
