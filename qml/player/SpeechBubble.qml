import QtQuick
import MinPlan

/// Somebody says something: the initial in a tinted circle, the words in a frame.
Item {
    id: bubble

    required property string who
    required property string about
    required property string initial
    required property int tone
    required property string line
    required property PlayerModel player

    readonly property var tones: ["accent", "info", "ok", "warn", "primary"]
    readonly property string toneName: tones[tone % tones.length]

    implicitHeight: Math.max(face.height, frame.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(who).arg(TextTools.plain(line))

    Rectangle {
        id: face
        width: Math.round(Theme.body * 2.4)
        height: width
        radius: width / 2
        color: Theme.tint(bubble.toneName)
        Accessible.ignored: true
        BodyText {
            anchors.centerIn: parent
            text: bubble.initial
            lineHeight: 1
            color: Theme.strong(bubble.toneName)
            font.weight: Theme.bold
            Accessible.ignored: true
        }
    }
    // Measured apart from the texts drawn, whose own width follows the frame's.
    TextMetrics { id: nameWidth; font: name.font; text: name.text }
    TextMetrics { id: saidWidth; font { family: Theme.family; pixelSize: Theme.body } text: said.text }
    Rectangle {
        id: frame
        anchors { left: face.right; leftMargin: Theme.s4 }
        width: Math.min(Math.ceil(Math.max(nameWidth.advanceWidth, saidWidth.advanceWidth)) + 2 * Theme.s5 + 1, bubble.width - face.width - Theme.s4)
        height: words.implicitHeight + 2 * Theme.s4
        radius: Theme.radiusCard
        color: Theme.surface
        border { width: 1; color: Theme.line }
        Accessible.ignored: true
        Column {
            id: words
            x: Theme.s5
            y: Theme.s4
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s1
            SmallText { id: name; text: bubble.about === "" ? bubble.who : qsTr("%1 · %2").arg(bubble.who).arg(bubble.about); width: parent.width; Accessible.ignored: true }
            TermText { id: said; player: bubble.player; markdown: bubble.line; spoken: false; width: parent.width }
        }
    }
}
