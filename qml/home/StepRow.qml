import QtQuick
import MinPlan

/// A step of the module and whether it is done.
Item {
    id: row

    required property string title
    required property string kind
    required property string stateText
    required property string icon
    required property string tone

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.s3)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + kind + ". " + stateText

    Icon { id: sign; name: row.icon; color: Theme.strong(row.tone); size: Theme.body; anchors.verticalCenter: parent.verticalCenter; x: Theme.s1 }
    Column {
        id: words
        anchors { left: sign.right; leftMargin: Theme.s3; right: state.left; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        BodyText { text: row.title; width: parent.width; lineHeight: 1.2; Accessible.ignored: true }
        SmallText { text: row.kind; width: parent.width; Accessible.ignored: true }
    }
    SmallText { id: state; text: row.stateText; color: Theme.strong(row.tone); wrapMode: Text.NoWrap; anchors { right: parent.right; verticalCenter: parent.verticalCenter } Accessible.ignored: true }
    Rectangle { width: parent.width; height: 1; color: Theme.line; anchors.bottom: parent.bottom; Accessible.ignored: true }
}
