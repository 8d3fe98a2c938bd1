pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Where one works: written, or taken from the units known here.
Column {
    id: field

    required property SignInModel signIn
    property alias text: input.text
    property alias input: input.input
    signal accepted()

    spacing: Theme.s2

    TextInputField {
        id: input
        width: parent.width
        label: qsTr("Enhet")
        hint: qsTr("Der du arbeider, for eksempel «Hjemmetjenesten Årstad»")
        error: field.signIn.unitFault
        onAccepted: field.accepted()
    }
    Flow {
        width: parent.width
        spacing: Theme.s2
        Repeater {
            model: field.signIn.offeredUnits
            Chip {
                id: chip
                required property string modelData
                text: chip.modelData
                interactive: true
                chosen: input.text === chip.modelData
                onClicked: input.text = chip.modelData
            }
        }
    }
}
