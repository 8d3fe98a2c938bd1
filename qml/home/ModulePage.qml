pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// One module before it is played.
FocusScope {
    id: page

    required property AppModel app
    readonly property ModulePageModel module: app.module

    focus: true
    Component.onCompleted: bar.primaryText !== "" ? Keyboard.focus(bar.primaryButton) : top.focusBack()

    TopBar {
        id: top
        width: parent.width
        title: page.module.title
        onBack: page.app.goHome()
    }
    ScrollColumn {
        id: view
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: bar.visible ? bar.top : parent.bottom }
        spacing: Theme.s5

        StateChip { text: page.module.stateText; iconName: page.module.stateIcon; tone: page.module.tone; maximumWidth: parent.width }
        Heading { objectName: "moduleTitle"; text: page.module.title; width: parent.width }
        BodyText { text: page.module.summary; width: parent.width; visible: text !== "" }
        SmallText { text: page.module.line; width: parent.width; visible: text !== "" }
        MessagePanel { objectName: "lockedPanel"; visible: page.module.lockedText !== ""; width: parent.width; text: page.module.lockedText }
        CertificatePanel {
            objectName: "resultPanel"
            visible: page.module.passed
            width: parent.width
            certificate: page.module.certificate
            title: qsTr("Fullført")
            text: page.module.result
            buttonText: qsTr("Kursbevis (PDF)")
            onWanted: page.module.makeCertificate()
        }
        Lazy { wanted: page.module.news.count > 0; file: Qt.resolvedUrl("NewsPanel.qml"); given: ({ module: page.module }); width: parent.width }
        MessagePanel { visible: !page.module.passed && page.module.result !== ""; width: parent.width; tone: "warn"; title: qsTr("Ikke bestått ennå"); text: page.module.result }
        Column {
            visible: page.module.broken
            width: parent.width
            spacing: Theme.s4
            MessagePanel {
                objectName: "brokenPanel"
                width: parent.width
                tone: "error"
                title: qsTr("Denne modulen må rettes før den kan brukes")
                text: page.module.findings.count > 0
                      ? qsTr("Resten av kurset virker som vanlig. Vis funnene til den som lager kurset.")
                      : qsTr("Modulen står i kurset, men finnes ikke i mappen. Si fra til den som lager kurset.")
                primaryText: page.module.findings.count === 0 ? "" : findings.visible ? qsTr("Skjul funn") : qsTr("Vis funn (%1)").arg(page.module.findings.count)
                onPrimary: findings.visible = !findings.visible
            }
            Column {
                id: findings
                objectName: "findings"
                visible: false
                width: parent.width
                spacing: Theme.s3
                Repeater { model: page.module.findings; FindingRow { width: findings.width } }
            }
        }
        Card {
            id: objectives
            visible: page.module.objectives.length > 0 && !page.module.broken
            width: parent.width
            Heading { text: qsTr("Etter modulen"); level: 3; width: parent.width }
            Repeater {
                model: page.module.objectives
                ObjectiveRow { required property string modelData; text: modelData; width: objectives.width - 2 * objectives.padding }
            }
        }
        Column {
            id: steps
            visible: page.module.steps.count > 0
            width: parent.width
            spacing: Theme.s1
            Heading { text: qsTr("Steg for steg"); level: 3; width: parent.width; bottomPadding: Theme.s2 }
            Repeater { model: page.module.steps; StepRow { width: steps.width } }
        }
    }
    BottomBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        visible: primaryText !== ""
        primaryText: page.module.startText
        hint: qsTr("Du kan stoppe når du vil. Svarene dine blir lagret underveis.")
        onPrimary: page.app.play()
    }
}
