pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What was decided for one person about one module, and what a lead may decide now.
Column {
    id: box

    required property DecidingModel deciding
    required property string moduleId
    /// The module's title, to tell buttons with the same words apart.
    required property string about
    readonly property var here: deciding.decisions[moduleId] ?? ({})
    readonly property bool open: deciding.module === moduleId
    readonly property bool done: deciding.doneModule === moduleId
    property Item opener: null

    function begin(button: Item, kind: int) {
        opener = button
        deciding.begin(moduleId, kind)
    }
    function showDone() {
        if (done) {
            donePanel.announce()
            Keyboard.focus(undo)
        }
    }

    spacing: Theme.s2
    Component.onCompleted: showDone()
    onDoneChanged: showDone()
    onOpenChanged: if (!open && !done && deciding.module === "") Keyboard.focus(opener)

    Repeater {
        model: box.here.standing ?? []
        Flow {
            id: one
            required property var modelData
            width: box.width
            spacing: Theme.s4
            SmallText { text: one.modelData.text; width: Math.min(implicitWidth, box.width); height: Math.max(implicitHeight, take.height); verticalAlignment: Text.AlignVCenter }
            LinkButton { id: take; objectName: "takeBack-" + one.modelData.field; text: one.modelData.takeBack; Accessible.description: box.about; enabled: !box.deciding.busy; onClicked: box.deciding.takeBack(box.moduleId, one.modelData.field) }
        }
    }
    MessagePanel {
        id: donePanel
        objectName: "decided"
        visible: box.done
        width: parent.width
        tone: "ok"
        title: box.done ? box.deciding.done : ""
        LinkButton { id: undo; objectName: "undoDecision"; text: qsTr("Angre"); Accessible.description: box.deciding.done; enabled: !box.deciding.busy; onClicked: box.deciding.undo() }
    }
    MessagePanel {
        objectName: "decisionFault"
        visible: box.deciding.fault !== "" && box.deciding.faultModule === box.moduleId
        width: parent.width
        tone: "error"
        title: qsTr("Dette ble ikke lagret")
        text: box.deciding.fault
    }
    Flow {
        width: parent.width
        spacing: Theme.s5
        visible: !box.open
        LinkButton { id: extend; objectName: "extend-" + box.moduleId; visible: box.here.mayExtend ?? false; text: qsTr("Utsett fristen"); Accessible.description: box.about; onClicked: box.begin(extend, DecidingModel.Extend) }
        LinkButton { id: exempt; objectName: "exempt-" + box.moduleId; visible: box.here.mayExempt ?? false; text: qsTr("Frita"); Accessible.description: box.about; onClicked: box.begin(exempt, DecidingModel.Exempt) }
        LinkButton { id: recognise; objectName: "recognise-" + box.moduleId; visible: box.here.mayRecognise ?? false; text: qsTr("Godkjenn tidligere opplæring"); Accessible.description: box.about; onClicked: box.begin(recognise, DecidingModel.Recognise) }
    }
    Lazy { wanted: box.open; width: parent.width; file: Qt.resolvedUrl("LeadDecisionForm.qml"); given: ({ deciding: box.deciding, about: box.about }) }
}
