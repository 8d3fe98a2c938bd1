pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// «Tildel»: what is to be done by whom and when, and below it what is assigned already.
ScrollColumn {
    id: page

    required property AppModel app
    readonly property AssigningModel assigning: app.lead.assigning
    readonly property string done: assigning.done

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)
    onDoneChanged: {
        if (done === "")
            return
        contentY = 0
        donePanel.announce()
        Keyboard.focus(undo)
    }

    LinkButton { id: back; objectName: "assignBack"; text: page.assigning.person === "" ? qsTr("Tilbake til enheten") : qsTr("Tilbake til %1").arg(page.assigning.person); onClicked: page.app.back() }
    Heading { objectName: "assignTitle"; text: page.assigning.person === "" ? qsTr("Tildel opplæring") : qsTr("Tildel opplæring til %1").arg(page.assigning.person); width: parent.width }
    MessagePanel {
        id: donePanel
        objectName: "assigned"
        visible: page.done !== ""
        width: parent.width
        tone: "ok"
        title: page.done
        LinkButton { id: undo; objectName: "undoAssign"; text: qsTr("Angre"); Accessible.description: page.done; enabled: !page.assigning.busy; onClicked: page.assigning.undo() }
    }
    LeadAssignForm { width: parent.width; assigning: page.assigning }
    Heading { text: qsTr("Tildelt fra før"); level: 2; width: parent.width }
    SmallText { objectName: "assignedNone"; width: parent.width; visible: page.assigning.ready && page.assigning.standing.count === 0; text: qsTr("Ingenting er tildelt her ennå. Kurs kan ha en egen frist, som gjelder alle.") }
    Repeater {
        model: page.assigning.standing
        Card {
            id: row
            required property string assignmentId
            required property string title
            required property string whom
            required property string due
            required property bool mayWithdraw
            width: page.column.width
            padding: Theme.s4
            Accessible.role: Accessible.ListItem
            Accessible.name: title + ". " + whom + ". " + due
            BodyText { text: row.title; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
            SmallText { text: qsTr("%1 · %2").arg(row.whom).arg(row.due); width: parent.width; Accessible.ignored: true }
            LinkButton { objectName: "withdraw-" + row.assignmentId; visible: row.mayWithdraw; text: qsTr("Trekk tilbake"); Accessible.description: row.title + ", " + row.whom; enabled: !page.assigning.busy; onClicked: page.assigning.withdraw(row.assignmentId) }
            SmallText { visible: !row.mayWithdraw; width: parent.width; text: qsTr("Tildelt for en større enhet. Den som leder den, kan trekke det tilbake.") }
        }
    }
}
