pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A scene of a case: what is told and said, what one does, and what came of it.
PlayerStep {
    id: page

    readonly property SceneModel scene: player.scene
    readonly property bool asks: scene.choices.count > 0
    /// Nothing is said and nothing asked: the telling is what there is to read.
    readonly property bool told: scene.ask === "" && scene.speech.count === 0
    readonly property bool wide: width > Theme.body * 56 && scene.meters.count > 0
    readonly property int sideWidth: Theme.body * 16

    firstFocus: asks && scene.narration === "" ? question : narration
    primaryText: asks && !scene.chosen ? qsTr("Velg dette") : qsTr("Gå videre")
    keyHint: asks && !scene.chosen ? qsTr("Tast 1–%1 for å velge, Enter for å svare").arg(scene.choices.count) : qsTr("Enter for å gå videre")

    StepColumn {
        id: view
        anchors.fill: parent
        maxWidth: page.wide ? Theme.readingWidth + page.sideWidth + Theme.s10 : Theme.readingWidth

        Grid {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.s10
            rowSpacing: Theme.s6
            Column {
                width: page.wide ? view.column.width - page.sideWidth - Theme.s10 : view.column.width
                spacing: Theme.s4

                TermText {
                    id: narration
                    objectName: "heading"
                    player: page.player
                    markdown: page.scene.narration
                    width: parent.width
                    size: page.told ? Theme.body : Theme.small
                    color: page.told ? Theme.text : Theme.muted
                    lineHeight: 1.3
                }
                LessonImage { source: page.scene.image; alt: page.scene.imageAlt }
                Repeater {
                    model: page.scene.speech
                    delegate: SpeechBubble { player: page.player; width: parent ? parent.width : 0 }
                }
                Heading { id: question; level: 3; text: TextTools.plain(page.scene.ask); visible: text !== ""; width: parent.width; topPadding: Theme.s3 }
                ChoiceList {
                    player: page.player
                    rows: page.scene.choices
                    readOnly: page.scene.chosen
                    feedback: page.scene.feedback
                    visible: page.asks
                    width: parent.width
                    onPicked: row => page.player.choose(row)
                }
                TermRow { player: page.player; markdown: page.scene.ask + " " + page.scene.choices.asWritten; width: parent.width }
                EndingPanel { player: page.player; width: parent.width }
            }
            Column {
                width: page.wide ? page.sideWidth : view.column.width
                spacing: Theme.s4
                Repeater {
                    model: page.scene.meters
                    delegate: MeterCard { required property int index; objectName: "meter" + index; width: parent ? parent.width : 0 }
                }
            }
        }
    }
}
