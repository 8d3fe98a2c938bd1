import QtQuick
import MinPlan

/// What, to whom and by when; and what that comes to, in a sentence.
Card {
    id: form

    required property AssigningModel assigning
    readonly property var faults: assigning.faults
    readonly property bool isCounted: assigning.rule === 1 || assigning.rule === 3

    function focusFault() {
        if (faults.subject !== undefined) what.focusField()
        else if (faults.unit !== undefined) whom.focusField()
        else if (faults.day !== undefined) day.focusField()
        else if (faults.amount !== undefined) amount.focusField()
    }
    function assign() {
        assigning.assign()
        focusFault()
    }

    padding: Theme.s6
    spacing: Theme.s4

    SelectField { id: what; objectName: "assignWhat"; width: parent.width; label: qsTr("Hva?"); model: form.assigning.subjects; currentIndex: form.assigning.subject; error: form.faults.subject ?? ""; onActivated: index => form.assigning.subject = index }
    SelectField { id: whom; objectName: "assignWhom"; width: parent.width; visible: form.assigning.person === ""; label: qsTr("Til hvem?"); hint: qsTr("Enheten, og dem under den"); model: form.assigning.units; currentIndex: form.assigning.unit; error: form.faults.unit ?? ""; onActivated: index => form.assigning.unit = index }
    SelectField { objectName: "assignProfession"; width: parent.width; visible: form.assigning.person === "" && form.assigning.professions.length > 2; label: qsTr("Yrke"); model: form.assigning.professions; currentIndex: form.assigning.profession; onActivated: index => form.assigning.profession = index }
    SelectField { objectName: "assignRule"; width: parent.width; label: qsTr("Frist"); model: form.assigning.rules; currentIndex: form.assigning.rule; onActivated: index => form.assigning.rule = index }
    TextInputField { id: day; objectName: "assignDay"; width: parent.width; visible: form.assigning.rule === 0; label: qsTr("Siste dag"); hint: qsTr("Dag, måned og år, slik: 3.5.2027"); error: form.faults.day ?? ""; text: form.assigning.day; onTextChanged: form.assigning.day = text; onAccepted: form.assign() }
    TextInputField { id: amount; objectName: "assignAmount"; width: parent.width; visible: form.isCounted; label: form.assigning.rule === 1 ? qsTr("Antall dager") : qsTr("Antall måneder"); inputMethodHints: Qt.ImhDigitsOnly; error: form.faults.amount ?? ""; text: form.assigning.amount; onTextChanged: form.assigning.amount = text; onAccepted: form.assign() }
    SelectField { objectName: "assignMonth"; width: parent.width; visible: form.assigning.rule === 2; label: qsTr("Måned"); model: form.assigning.months; currentIndex: form.assigning.month; onActivated: index => form.assigning.month = index }
    BodyText { objectName: "assignPreview"; width: parent.width; visible: text !== ""; text: form.assigning.preview; font.weight: Theme.semibold }
    MessagePanel { objectName: "assignFault"; visible: form.assigning.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette ble ikke lagret"); text: form.assigning.fault }
    PrimaryButton { objectName: "assign"; text: form.assigning.busy ? qsTr("Lagrer …") : qsTr("Tildel"); enabled: !form.assigning.busy && form.assigning.ready; onClicked: form.assign() }
}
