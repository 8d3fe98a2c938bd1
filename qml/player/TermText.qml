import QtQuick
import MinPlan

/// Plain words from a module, in which those of the glossary are explained. Told to a screen reader
/// as one text, and its words one by one.
Column {
    id: whole

    required property PlayerModel player
    property string markdown: ""
    property int size: Theme.body
    property color color: Theme.text
    property real lineHeight: 1.35
    /// False where what is around it is told to a screen reader in one.
    property bool spoken: true
    readonly property string text: TextTools.plain(markdown)

    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken

    BodyText {
        visible: !part.wanted
        text: visible ? whole.text : ""
        width: parent.width
        font.pixelSize: whole.size
        color: whole.color
        lineHeight: whole.lineHeight
        Accessible.ignored: true
    }
    TermPart { id: part; player: whole.player; markdown: whole.markdown; size: whole.size; color: whole.color; spoken: false; tight: true; width: parent.width }
}
