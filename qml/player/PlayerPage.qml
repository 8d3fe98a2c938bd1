import QtQuick
import MinPlan

/// A learner's way through a module: the bars above and below, one thing at a time between them.
FocusScope {
    id: root

    required property PlayerModel player

    /// Part of another page: without the bar above, and it does not take the focus by itself.
    property bool embedded: false

    readonly property PlayerStep step: loader.item as PlayerStep
    readonly property alias bottomBar: bottom
    readonly property alias primaryButton: bottom.primaryButton
    readonly property bool asksSure: player.page === "question" && player.question.asksSure && !player.question.answered
    readonly property var files: ({
        "loading": "LoadingStep", "error": "ErrorStep", "page": "PageStep", "stage": "StageStep", "scene": "SceneStep",
        "choiceFeedback": "SceneStep", "question": "QuestionStep", "exercise": "ExerciseStep", "rubric": "RubricStep",
        "practice": "PracticeStep", "result": "ResultStep", "end": "EndStep"
    })

    /// A double click or a key held down is one answer, and does not skip what comes of it.
    function goOn() {
        if (!settling.running)
            player.goOn()
    }
    function load() {
        const file = files[player.page]
        loader.source = ""
        if (file !== undefined)
            loader.setSource(file + ".qml", { player: player })
    }
    function takeKey(event: var) {
        if (event.key === Qt.Key_Escape && embedded && player.link === "")
            event.accepted = false
        else if (event.key === Qt.Key_Escape)
            player.link !== "" ? player.dismissLink() : player.leave()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            event.isAutoRepeat ? undefined : goOn()
        else if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9 && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            player.choose(event.key - Qt.Key_1)
        else
            event.accepted = false
    }

    Component.onCompleted: load()
    Keys.onPressed: event => {
        event.accepted = true
        takeKey(event)
    }

    Connections {
        target: root.player
        function onShown() { settling.restart() }
        function onShowingChanged() { root.load() }
    }
    Timer { id: settling; interval: Application.styleHints.mouseDoubleClickInterval }
    Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; enabled: root.visible; onActivated: root.goOn() }

    Rectangle { anchors.fill: parent; color: Theme.page; Accessible.ignored: true }
    // Grows with the page when a message goes, so that the software renderer paints all of it anew.
    Rectangle { anchors.fill: loader; color: Theme.page; Accessible.ignored: true }
    TopBar {
        id: top
        width: parent.width
        visible: !root.embedded
        height: visible ? implicitHeight : 0
        title: root.player.title
        progress: root.player.page === "loading" || root.player.page === "error" ? -1 : root.player.progress
        note: root.player.slow ? qsTr("Lagrer …") : root.step?.note ? "" : root.player.progressText
        onBack: root.player.leave()
    }
    Loader {
        id: loader
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: messages.top }
        focus: true
        onLoaded: if (!root.embedded || root.activeFocus) root.step?.firstFocus?.forceActiveFocus()
    }
    PlayerMessages {
        id: messages
        player: root.player
        width: Math.min(parent.width - 2 * Theme.s4, Theme.readingWidth)
        anchors { horizontalCenter: parent.horizontalCenter; bottom: bottom.top; bottomMargin: any ? Theme.s3 : 0 }
    }
    BottomBar {
        id: bottom
        width: parent.width
        anchors.bottom: parent.bottom
        visible: primaryText !== ""
        height: visible ? implicitHeight : 0
        note: root.step?.note ?? ""
        hint: root.asksSure ? "" : root.step?.keyHint ?? ""
        primaryText: root.step?.primaryText ?? ""
        secondaryText: root.step?.secondaryText ?? ""
        onPrimary: root.goOn()
        onSecondary: root.step.secondary()

        SureChips { question: root.player.question; visible: root.asksSure; width: Math.min(wanted, bottom.width - 2 * Theme.s4) }
    }
}
