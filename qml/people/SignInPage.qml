import QtQuick
import MinPlan

/// Who are you: the list, the form for somebody new, or the PIN.
ScrollColumn {
    id: view

    required property AppModel app
    readonly property SignInModel signIn: app.signIn
    readonly property int stage: signIn.stage

    function load() {
        contentY = 0
        const names = ["PersonPicker.qml", "NewPersonForm.qml", "PinForm.qml", "FirstStart.qml", "NewPinForm.qml"]
        form.setSource(names[stage], { signIn: signIn })
    }

    objectName: "signInPage"
    focus: true
    maxWidth: Math.round(Theme.readingWidth * 0.85)
    above: Theme.s6
    spacing: Theme.s5
    onStageChanged: load()
    Component.onCompleted: load()

    Column {
        width: parent.width
        spacing: Theme.s1
        Wordmark {}
        SmallText { objectName: "municipality"; width: parent.width; visible: text !== ""; text: view.signIn.municipality }
    }
    MessagePanel {
        objectName: "signInFault"
        visible: view.signIn.storeFault !== ""
        width: parent.width
        tone: "error"
        title: qsTr("Dette ble ikke lagret")
        text: view.signIn.storeFault
    }
    MessagePanel {
        objectName: "wasIdle"
        visible: view.signIn.wasIdle !== ""
        width: parent.width
        text: view.signIn.wasIdle
    }
    Loader {
        id: form
        objectName: "form"
        width: parent.width
        focus: true
    }
}
