import QtQuick
import QtQuick.Templates as T
import MinPlan

/// One thing that is wrong: how grave, where, what, and what to do. Pressed, it leads there.
T.AbstractButton {
    id: row

    required property string severity
    required property string sign
    required property string tone
    required property string place
    required property string sentence
    required property string hint
    /// The list gives its current row the focus without a reason, so visualFocus does not know.
    readonly property bool ringed: activeFocus && Keyboard.used

    text: sentence
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: severity + ". " + place + ". " + sentence + (hint === "" ? "" : " " + hint)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.tint(row.tone)
        border { width: row.hovered ? Theme.borderWidth : 1; color: Theme.strong(row.tone) }
    }
    contentItem: Column {
        spacing: Theme.s1
        IconLabel {
            text: row.severity + " · " + row.place
            iconName: row.sign
            iconFirst: true
            width: parent.width
            color: Theme.strong(row.tone)
            font { family: Theme.family; pixelSize: Theme.small; weight: Theme.bold }
        }
        BodyText { text: row.sentence; width: parent.width; font.weight: Theme.semibold; lineHeight: 1.25; Accessible.ignored: true }
        SmallText { text: row.hint; visible: text !== ""; width: parent.width; color: Theme.text; Accessible.ignored: true }
    }
    FocusRing { target: row; shown: row.ringed; cornerRadius: Theme.radiusCard }
}
