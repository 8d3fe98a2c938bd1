import QtQuick
import MinPlan

/// What has changed since one passed: offered, never demanded.
MessagePanel {
    id: panel

    required property ModulePageModel module

    objectName: "newsPanel"
    title: qsTr("Nytt siden du fullførte")
    text: qsTr("Du har fortsatt bestått. Ta modulen på nytt når det passer, om du vil se det som er nytt.")

    Repeater { model: panel.module.news; StepRow { width: parent.width } }
}
