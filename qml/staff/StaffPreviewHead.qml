pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What became of a list that was looked at, what is wrong with it, and the way on.
Column {
    id: head

    required property StaffIntakeModel intake
    readonly property int step: intake.state
    readonly property bool ready: step === StaffIntakeModel.Preview
    readonly property bool done: step === StaffIntakeModel.Done

    spacing: Theme.s4
    bottomPadding: Theme.s4
    onStepChanged: place()
    Component.onCompleted: place()

    function place() { Keyboard.focus(intake.state === StaffIntakeModel.Preview ? take : other) }

    Heading { text: head.intake.file; level: 2; width: parent.width }
    MessagePanel {
        objectName: "intakeSaid"
        width: parent.width
        tone: head.done ? "ok" : head.ready ? "info" : head.step === StaffIntakeModel.Refused ? "error" : "info"
        title: head.done ? qsTr("Listen er tatt inn") : head.ready ? qsTr("Dette vil bli endret") : head.step === StaffIntakeModel.Refused ? qsTr("Ingenting er tatt inn") : qsTr("Alt står allerede slik")
        text: head.step === StaffIntakeModel.Refused ? qsTr("Rett det som står under, i listen, og prøv igjen.") : head.intake.summary
    }
    MessagePanel { visible: head.intake.notice !== ""; width: parent.width; tone: "warn"; text: head.intake.notice }
    MessagePanel { visible: head.intake.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Ingenting er tatt inn"); text: head.intake.fault }
    Flow {
        width: parent.width
        spacing: Theme.s3
        PrimaryButton { id: take; objectName: "takeIn"; visible: head.ready; text: head.intake.busy ? qsTr("Lagrer …") : qsTr("Ta inn"); enabled: !head.intake.busy; onClicked: head.intake.takeIn() }
        SecondaryButton { id: other; objectName: "otherFile"; text: qsTr("Velg en annen fil"); onClicked: head.intake.again() }
    }
    Repeater {
        model: head.intake.findings
        StaffFinding { width: head.width }
    }
}
