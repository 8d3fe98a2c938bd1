import QtQuick
import MinPlan

/// Two numbers of one month: the unit's users, and how many of them have a plan.
Card {
    id: form

    required property EffectModel effect
    readonly property var faults: effect.faults

    function enter() {
        effect.enter()
        if (faults.users !== undefined) users.focusField()
        else if (faults.withPlan !== undefined) withPlan.focusField()
    }

    padding: Theme.s6
    spacing: Theme.s4

    Heading { level: 3; width: parent.width; text: qsTr("Skriv inn en måned") }
    SmallText { width: parent.width; text: qsTr("Bare to tall, aldri navn på brukere.") }
    SelectField { objectName: "planMonth"; width: parent.width; label: qsTr("Måned"); model: form.effect.months; currentIndex: form.effect.month; onActivated: index => form.effect.month = index }
    TextInputField { id: users; objectName: "planUsers"; width: parent.width; label: qsTr("Brukere i enheten"); inputMethodHints: Qt.ImhDigitsOnly; error: form.faults.users ?? ""; text: form.effect.users; onTextChanged: form.effect.users = text; onAccepted: form.enter() }
    TextInputField { id: withPlan; objectName: "planWith"; width: parent.width; label: qsTr("Av dem med individuell plan"); inputMethodHints: Qt.ImhDigitsOnly; error: form.faults.withPlan ?? ""; text: form.effect.withPlan; onTextChanged: form.effect.withPlan = text; onAccepted: form.enter() }
    PrimaryButton { objectName: "planSave"; text: form.effect.busy ? qsTr("Lagrer …") : qsTr("Lagre tallene"); enabled: !form.effect.busy; onClicked: form.enter() }
}
