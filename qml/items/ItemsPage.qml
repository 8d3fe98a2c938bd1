pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// «Hvordan virker spørsmålene?»: one quiz at a time, without names.
ScrollColumn {
    id: page

    required property AppModel app
    readonly property ItemsModel items: app.items
    readonly property bool working: items.state === ItemsModel.Working

    focus: true
    centred: false
    maxWidth: Math.round(Theme.readingWidth * 1.3)
    spacing: Theme.s6
    Component.onCompleted: Keyboard.focus(back)

    LinkButton { id: back; objectName: "itemsBack"; text: page.app.itemsFrom === AppModel.Lead ? qsTr("Tilbake til enheten") : qsTr("Tilbake til verkstedet"); onClicked: page.app.back() }
    Column {
        width: parent.width
        spacing: Theme.s2
        Heading { objectName: "itemsTitle"; text: qsTr("Hvordan virker spørsmålene?"); width: parent.width }
        BodyText { objectName: "itemsModule"; text: page.items.title; visible: text !== ""; color: Theme.muted; width: parent.width }
    }
    Column {
        width: parent.width
        spacing: Theme.s3
        visible: page.working
        BodyText { objectName: "itemsProgress"; width: parent.width; text: page.items.progress; color: Theme.muted }
        SecondaryButton { objectName: "itemsStop"; text: qsTr("Stopp"); onClicked: page.items.stop() }
    }
    MessagePanel {
        objectName: "itemsStopped"
        visible: page.items.state === ItemsModel.Stopped
        width: parent.width
        text: qsTr("Regningen er stoppet.")
        secondaryText: qsTr("Regn på nytt")
        onSecondary: page.items.readAgain()
    }
    MessagePanel { objectName: "itemsFault"; visible: page.items.state === ItemsModel.Failed; width: parent.width; tone: "error"; title: qsTr("Dette kan ikke vises nå"); text: page.items.fault }
    BodyText {
        objectName: "itemsNothing"
        visible: page.items.state === ItemsModel.Done && page.items.quizzes.length === 0
        width: parent.width
        text: qsTr("Ingen har fullført en prøve her ennå. Når minst ti har gjort det, står det her hva de fikk til.")
    }
    SelectField {
        objectName: "itemsQuiz"
        visible: page.items.quizzes.length > 0
        width: parent.width
        label: qsTr("Prøve")
        model: page.items.quizzes
        currentIndex: page.items.quiz
        onActivated: index => page.items.quiz = index
    }
    MessagePanel { objectName: "itemsTooFew"; visible: page.items.tooFew !== ""; width: parent.width; title: qsTr("For få til å si noe"); text: page.items.tooFew }
    Lazy {
        width: parent.width
        wanted: page.items.state === ItemsModel.Done && page.items.facts.length > 0
        file: Qt.resolvedUrl("ItemsQuiz.qml")
        given: ({ items: page.items })
    }
    SmallText { width: parent.width; text: qsTr("Her står det aldri hvem som har svart hva. At du har åpnet siden, står i loggen.") }
}
