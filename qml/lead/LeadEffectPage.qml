pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// «Virker det?»: what people knew before and after, and the share of users with a plan.
ScrollColumn {
    id: page

    required property AppModel app
    readonly property EffectModel effect: app.lead.effect
    readonly property string done: effect.done
    readonly property var chart: effect.chart

    focus: true
    centred: false
    spacing: Theme.s5
    Component.onCompleted: Keyboard.focus(back)
    onDoneChanged: if (done !== "") donePanel.announce()

    LinkButton { id: back; objectName: "effectBack"; text: qsTr("Tilbake til enheten"); onClicked: page.app.back() }
    Heading { objectName: "effectTitle"; text: qsTr("Virker det?"); width: parent.width }
    SelectField { objectName: "effectUnit"; width: parent.width; visible: page.effect.units.length > 2; label: qsTr("Enhet"); model: page.effect.units; currentIndex: page.effect.unit; onActivated: index => page.effect.unit = index }
    MessagePanel { objectName: "effectFault"; visible: page.effect.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette gikk ikke"); text: page.effect.fault }
    BodyText { objectName: "effectWaiting"; visible: !page.effect.ready; width: parent.width; color: Theme.muted; text: qsTr("Regner …") }

    Heading { level: 2; width: parent.width; visible: page.effect.ready; text: qsTr("Kunnskap før og etter") }
    SmallText {
        objectName: "knowledgeNone"
        width: parent.width
        visible: page.effect.ready && page.effect.knowledge.count === 0
        text: qsTr("Ingen har svart både før og etter ennå. En modul måler når den har en prøve først og en sist med de samme spørsmålene.")
    }
    Repeater {
        model: page.effect.knowledge
        LeadKnowledge { width: page.column.width }
    }

    Heading { level: 2; width: parent.width; visible: page.effect.ready; text: qsTr("Andel brukere med individuell plan") }
    SmallText { objectName: "oneUnitFirst"; width: parent.width; visible: page.effect.ready && !page.effect.isOneUnit; text: qsTr("Velg én enhet øverst, så vises måned for måned.") }
    Card {
        objectName: "planChart"
        width: parent.width
        visible: page.effect.ready && page.effect.isOneUnit && page.chart.values !== undefined
        padding: Theme.s5
        spacing: Theme.s3
        LeadRunChart { width: parent.width; chart: page.chart }
        Repeater {
            model: page.chart.signals ?? []
            BodyText { required property string modelData; width: parent?.width ?? 0; text: modelData }
        }
    }
    MessagePanel {
        id: donePanel
        objectName: "effectDone"
        visible: page.done !== ""
        width: parent.width
        tone: "ok"
        title: page.done
        LinkButton { objectName: "undoEffect"; text: qsTr("Angre"); Accessible.description: page.done; enabled: !page.effect.busy; onClicked: page.effect.undo() }
    }
    LeadPlanForm { width: parent.width; visible: page.effect.ready && page.effect.mayEnter; effect: page.effect }
    Repeater {
        model: page.effect.shares
        Item {
            id: row
            required property string monthId
            required property string name
            required property string detail
            width: page.column.width
            height: Math.max(words.height, away.height)
            BodyText { id: words; width: parent.width - away.width - Theme.s3; anchors.verticalCenter: parent.verticalCenter; text: qsTr("%1: %2").arg(row.name).arg(row.detail) }
            LinkButton { id: away; objectName: "remove-" + row.monthId; anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter; visible: page.effect.mayEnter; text: qsTr("Ta bort"); Accessible.description: row.name; enabled: !page.effect.busy; onClicked: page.effect.remove(row.monthId) }
        }
    }
}
