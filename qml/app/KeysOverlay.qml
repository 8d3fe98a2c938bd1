import QtQuick
import MinPlan

/// The keys of the app, over whatever page is shown.
FocusScope {
    id: overlay

    required property AppModel app

    readonly property var keyLines: [
        [qsTr("Tab"), qsTr("Gå til neste knapp eller felt")],
        [qsTr("Mellomrom"), qsTr("Trykk på knappen, kryss av")],
        [qsTr("1–9"), qsTr("Velg svaret med dette nummeret")],
        [qsTr("Enter"), qsTr("Gå videre")],
        [qsTr("Piltaster"), qsTr("Bla, og flytt i lister")],
        [qsTr("Esc"), qsTr("Gå tilbake")],
        [qsTr("F1"), qsTr("Vis og skjul disse tastene")]]
    readonly property var benchLines: [
        [qsTr("F8"), qsTr("Gå til neste funn. Med Shift til det forrige")],
        [qsTr("Ctrl+S"), qsTr("Lagre teksten")],
        [qsTr("Ctrl+Z"), qsTr("Angre det du skrev")],
        [qsTr("Ctrl+Enter"), qsTr("Gå videre i forhåndsvisningen")]]

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Taster")
    Component.onCompleted: Keyboard.focus(close)

    Rectangle { anchors.fill: parent; color: Theme.page; opacity: 0.92; Accessible.ignored: true }
    MouseArea { anchors.fill: parent; hoverEnabled: true }
    ScrollColumn {
        anchors.fill: parent
        maxWidth: Math.round(Theme.readingWidth * 0.85)
        Card {
            width: parent.width
            padding: Theme.s8
            spacing: Theme.s3
            Heading { text: qsTr("Taster"); level: 2; width: parent.width }
            Repeater {
                model: overlay.app.page === AppModel.Workbench ? [...overlay.keyLines, ...overlay.benchLines] : overlay.keyLines
                KeyLine {
                    required property var modelData
                    width: parent ? parent.width : 0
                    keyName: modelData[0]
                    text: modelData[1]
                }
            }
            PrimaryButton { id: close; objectName: "closeKeys"; text: qsTr("Lukk"); onClicked: overlay.app.keysShown = false }
        }
    }
}
