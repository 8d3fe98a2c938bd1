import QtQuick
import MinPlan

/// Which file.
ScrollColumn {
    id: form

    required property StaffIntakeModel intake
    property bool explained: false

    focus: true
    centred: false
    sideMargin: 0
    above: 0
    spacing: Theme.s5
    Component.onCompleted: path.focusField()

    BodyText { width: parent.width; text: qsTr("Les inn listen kommunen har over ansatte, som CSV-fil. Du ser hva som endres, før noe blir lagret. De som er i en av enhetene på listen, men ikke står på den lenger, blir meldt ut. Ingen blir slettet.") }
    MessagePanel { objectName: "intakeFault"; visible: form.intake.fault !== ""; width: parent.width; tone: "error"; text: form.intake.fault }
    TextInputField {
        id: path
        objectName: "staffFile"
        width: parent.width
        label: qsTr("Hvor filen ligger")
        hint: qsTr("Skriv eller lim inn, eller dra filen hit.")
        onAccepted: form.intake.look(text)
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { objectName: "lookAtFile"; text: form.intake.busy ? qsTr("Leser …") : qsTr("Se hva som endres"); enabled: !form.intake.busy; onClicked: form.intake.look(path.text) }
        LinkButton { objectName: "explainHeadings"; text: form.explained ? qsTr("Skjul hva listen kan ha med") : qsTr("Hva kan listen ha med?"); onClicked: form.explained = !form.explained }
    }
    Column {
        visible: form.explained
        width: parent.width
        spacing: Theme.s2
        BodyText { width: parent.width; text: qsTr("Den første linjen har overskrifter. Navn og enhet må være med; rekkefølgen er fri. En person i flere enheter har en linje for hver.") }
        SmallText { width: parent.width; color: Theme.text; text: form.intake.headings }
    }
}
