import QtQuick
import MinPlan

/// How a case ended, in sign, word and tint, and what to take from it.
Card {
    id: panel

    required property PlayerModel player
    readonly property SceneModel scene: player.scene
    readonly property bool good: scene.ending === SceneModel.Good
    readonly property bool mixed: scene.ending === SceneModel.Mixed
    readonly property string word: good ? qsTr("Det gikk godt") : mixed ? qsTr("Både godt og mindre godt") : qsTr("Det gikk ikke så godt")

    tone: good ? "ok" : mixed ? "warn" : "error"
    visible: scene.ending !== SceneModel.None
    spacing: Theme.s3

    Row {
        spacing: Theme.s2
        width: parent.width
        Icon { id: sign; name: panel.good ? "check" : panel.mixed ? "half" : "cross"; size: Theme.h3; color: Theme.strong(panel.tone); anchors.verticalCenter: parent.verticalCenter }
        Heading { objectName: "ending"; level: 3; text: panel.word; color: Theme.strong(panel.tone); width: parent.width - sign.width - Theme.s2 }
    }
    LessonText { objectName: "debrief"; player: panel.player; markdown: panel.scene.debrief; width: parent.width }
}
