import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A module among the others: state, title, and what is in it.
T.AbstractButton {
    id: card

    required property string moduleId
    required property string title
    required property string line
    required property string stateText
    required property string stateIcon
    required property string tone
    required property string spoken
    required property bool current

    text: title
    implicitWidth: 280
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s5
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: card.hovered ? Theme.sunken : Theme.surface
        border { width: card.current ? Theme.borderWidth : 1; color: card.current ? Theme.primary : Theme.line }
    }
    contentItem: Column {
        spacing: Theme.s2
        StateChip { text: card.stateText; iconName: card.stateIcon; tone: card.tone; maximumWidth: card.availableWidth; Accessible.ignored: true }
        BodyText { text: card.title; width: card.availableWidth; font.weight: Theme.semibold; lineHeight: 1.2; topPadding: Theme.s1; Accessible.ignored: true }
        SmallText { text: card.line; width: card.availableWidth; Accessible.ignored: true }
    }
    FocusRing { target: card; shown: card.visualFocus; cornerRadius: Theme.radiusCard }
}
