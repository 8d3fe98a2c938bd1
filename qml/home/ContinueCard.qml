import QtQuick
import MinPlan

/// The one large card: where one left off, and the way back in.
Rectangle {
    id: card

    required property AppModel app
    readonly property HomeModel home: app.home
    readonly property bool narrow: width < 560 * Theme.textScale
    readonly property int side: Theme.s6 + Theme.s1

    function focusButton() { Keyboard.focus(button) }

    implicitHeight: 2 * Theme.s6 + (narrow ? words.height + Theme.s5 + button.height : Math.max(words.height, button.height))
    radius: Theme.radiusCard
    color: Theme.primary
    Accessible.role: Accessible.Grouping
    Accessible.name: home.nextKicker + ": " + home.nextTitle

    Column {
        id: words
        x: card.side
        y: card.narrow ? Theme.s6 : Math.round((card.height - height) / 2)
        width: card.width - 2 * card.side - (card.narrow ? 0 : button.width + Theme.s6)
        spacing: Theme.s2
        SmallText { text: card.home.nextKicker; color: Theme.primaryInk; width: parent.width }
        Heading { objectName: "nextTitle"; text: card.home.nextTitle; level: 2; color: Theme.primaryInk; width: parent.width }
        SmallText { text: card.home.nextLine; color: Theme.primaryInk; width: parent.width }
        Item { width: 1; height: Theme.s1; visible: bar.visible }
        ProgressBar {
            id: bar
            visible: card.home.nextPercent >= 0
            value: card.home.nextPercent
            fill: Theme.primaryInk
            track: Qt.tint(Theme.primary, Qt.rgba(Theme.primaryInk.r, Theme.primaryInk.g, Theme.primaryInk.b, 0.28))
            width: parent.width
        }
    }
    PrimaryButton {
        id: button
        objectName: "continue"
        x: card.narrow ? card.side : card.width - card.side - width
        y: card.narrow ? words.y + words.height + Theme.s5 : Math.round((card.height - height) / 2)
        width: Math.min(implicitWidth, card.width - 2 * card.side)
        text: card.home.nextButton
        inverse: true
        leftPadding: Theme.s6
        rightPadding: Theme.s6
        onClicked: card.app.goOn()
    }
}
