import QtQuick
import MinPlan

/// A message from a module, in which words of the glossary are explained.
MessagePanel {
    id: message

    required property PlayerModel player
    property string markdown: ""

    spoken: TextTools.plain(markdown)
    text: part.wanted ? "" : spoken

    TermPart { id: part; player: message.player; markdown: message.markdown; spoken: false; tight: true; width: parent.width }
}
