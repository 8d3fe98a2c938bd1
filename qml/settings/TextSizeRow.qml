import QtQuick
import MinPlan

/// The size of all text, in steps of ten per cent.
Column {
    id: row

    required property SettingsModel settings

    function focusStart() { Keyboard.focus(smaller.enabled ? smaller : larger) }

    spacing: Theme.s3
    Heading { text: qsTr("Tekststørrelse"); level: 3; width: parent.width }
    Flow {
        width: parent.width
        spacing: Theme.s3
        SecondaryButton {
            id: smaller
            objectName: "smaller"
            text: qsTr("Mindre")
            enabled: row.settings.textPercent > 100
            onClicked: row.settings.textPercent -= 10
        }
        BodyText {
            objectName: "textPercent"
            text: qsTr("%1 %").arg(row.settings.textPercent)
            width: Math.round(Theme.body * 4)
            height: smaller.height
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.weight: Theme.semibold
        }
        SecondaryButton {
            id: larger
            objectName: "larger"
            text: qsTr("Større")
            enabled: row.settings.textPercent < 200
            onClicked: row.settings.textPercent += 10
        }
    }
    BodyText { width: parent.width; text: qsTr("Hva er viktig for deg? Slik ser teksten ut.") }
}
