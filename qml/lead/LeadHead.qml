import QtQuick
import MinPlan

/// The unit, how it stands in numbers, and what the list below is narrowed to.
Column {
    id: head

    required property AppModel app
    readonly property LeadModel lead: app.lead
    readonly property var counts: lead.counts
    readonly property bool narrow: width < 640 * Theme.textScale
    readonly property var measured: lead.measured
    readonly property bool measures: measured.before !== undefined
    readonly property int across: narrow ? 2 : !measures ? 4 : width < 900 * Theme.textScale ? 3 : 5
    // Two figures and an arrow need half as much again as one.
    readonly property int tile: Math.floor((width - (across - 1) * Theme.s4) / (across === 5 ? 5.5 : across))
    readonly property int measuredTile: narrow ? width : across === 5 ? width - 4 * (tile + Theme.s4) : 2 * tile + Theme.s4

    topPadding: Theme.s10
    bottomPadding: Theme.s3
    spacing: Theme.s5

    Column {
        width: parent.width
        spacing: Theme.s1
        LinkButton { objectName: "leadUp"; visible: head.lead.above !== ""; text: qsTr("Tilbake til %1").arg(head.lead.above); onClicked: head.app.back() }
        Heading { objectName: "leadTitle"; text: head.lead.title; width: parent.width }
        BodyText { objectName: "leadLine"; text: head.lead.line; color: Theme.muted; width: parent.width; visible: head.lead.ready && head.lead.fault === "" }
    }
    Flow {
        width: parent.width
        spacing: Theme.s3
        visible: head.lead.ready && head.lead.fault === ""
        PrimaryButton { objectName: "openRemind"; visible: head.lead.remindable > 0; text: qsTr("Minn %n person(er) på …", "", head.lead.remindable); onClicked: head.lead.remind() }
        SecondaryButton { objectName: "openAssign"; visible: head.lead.units.length > 1; text: qsTr("Tildel …"); onClicked: head.lead.assign() }
        SecondaryButton { objectName: "openEffect"; visible: head.lead.units.length > 1; text: qsTr("Virker det?"); onClicked: head.lead.seeEffect() }
        SecondaryButton { objectName: "openTeaching"; visible: head.lead.units.length > 1; text: qsTr("Felles undervisning"); onClicked: head.lead.teach() }
        LinkButton { objectName: "openItems"; visible: head.app.session.maySeeItems && head.counts.everyone > 0; text: qsTr("Hvordan virker spørsmålene?"); onClicked: head.app.openItems("") }
    }
    MessagePanel { objectName: "leadFault"; visible: head.lead.fault !== ""; width: parent.width; tone: "error"; title: qsTr("Dette kan ikke vises nå"); text: head.lead.fault }
    BodyText { visible: !head.lead.ready; text: qsTr("Henter …"); color: Theme.muted; width: parent.width }
    Flow {
        width: parent.width
        spacing: Theme.s4
        visible: head.lead.ready && head.lead.fault === ""
        LeadTile { id: passed; objectName: "tilePassed"; width: head.tile; name: qsTr("Fullført"); number: head.counts.passed; of: head.counts.everyone }
        LeadTile { objectName: "tileUnderWay"; width: head.tile; height: passed.height; name: qsTr("Pågår"); number: head.counts.underWay }
        LeadTile { objectName: "tileToDo"; width: head.tile; height: passed.height; name: qsTr("Må følges opp"); number: head.counts.toDo; inkOf: number > 0 ? "error" : "" }
        LeadTile { objectName: "tileNotStarted"; width: head.tile; height: passed.height; name: qsTr("Ikke startet"); number: head.counts.notStarted }
        LeadTile { objectName: "tileMeasured"; visible: head.measures; width: head.measuredTile; height: passed.height; name: qsTr("Kunnskap, før → etter"); figure: qsTr("%1 → %2 %").arg(head.measured.before ?? 0).arg(head.measured.after ?? 0) }
    }
    LeadFilters { width: parent.width; lead: head.lead; visible: head.lead.ready && head.counts.everyone > 0 }
    SmallText {
        objectName: "leadFound"
        width: parent.width
        visible: head.lead.ready && head.lead.fault === "" && text !== ""
        text: head.counts.everyone === 0 ? qsTr("Ingen ansatte er lagt til i denne enheten ennå. En administrator kan lese inn listen under «Ansatte».")
            : head.lead.summed ? (head.lead.found > 0 ? "" : qsTr("Ingen enhet heter det. Søk med færre bokstaver."))
            : head.lead.found === 0 ? qsTr("Ingen passer med det du har valgt. Velg «Alle», eller søk med færre bokstaver.")
            : head.lead.found === head.counts.everyone ? "" : qsTr("%1 av %2 personer").arg(head.lead.found).arg(head.counts.everyone)
    }
    LeadColumns { width: parent.width; lead: head.lead; visible: head.lead.found > 0 && !head.lead.summed }
}
