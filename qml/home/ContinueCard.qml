import QtQuick
import QtQuick.Layouts
import MinPlan

/// The one large card: where one left off, and the way back in.
Rectangle {
    id: card

    required property AppModel app
    readonly property HomeModel home: app.home
    readonly property bool narrow: width < 560 * Theme.textScale

    function focusButton() { Keyboard.focus(button) }

    implicitHeight: grid.implicitHeight + 2 * Theme.s6
    radius: Theme.radiusCard
    color: Theme.primary
    Accessible.role: Accessible.Grouping
    Accessible.name: home.nextKicker + ": " + home.nextTitle

    GridLayout {
        id: grid
        columns: card.narrow ? 1 : 2
        columnSpacing: Theme.s6
        rowSpacing: Theme.s5
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s6 + Theme.s1; rightMargin: Theme.s6 + Theme.s1 }
        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            SmallText { text: card.home.nextKicker; color: Theme.primaryInk; Layout.fillWidth: true }
            Heading { objectName: "nextTitle"; text: card.home.nextTitle; level: 2; color: Theme.primaryInk; Layout.fillWidth: true }
            BodyText { text: card.home.nextLine; color: Theme.primaryInk; font.pixelSize: Math.round(Theme.body * 0.9); Layout.fillWidth: true }
            ProgressBar {
                visible: card.home.nextPercent >= 0
                value: card.home.nextPercent
                fill: Theme.primaryInk
                track: Qt.tint(Theme.primary, Qt.rgba(Theme.primaryInk.r, Theme.primaryInk.g, Theme.primaryInk.b, 0.28))
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
            }
        }
        PrimaryButton {
            id: button
            objectName: "continue"
            text: card.home.nextButton
            inverse: true
            leftPadding: Theme.s6
            rightPadding: Theme.s6
            Layout.alignment: Qt.AlignVCenter
            onClicked: card.app.goOn()
        }
    }
}
