import QtQuick
import MinPlan

/// Markdown from a module, set for reading. A screen reader gets it without the marks.
Text {
    property string markdown: ""

    text: Prose.drawn(markdown, Theme.body, String(Theme.controlBorder))
    visible: markdown !== ""
    color: Theme.text
    font { family: Theme.family; pixelSize: Theme.body }
    wrapMode: Text.Wrap
    textFormat: Text.RichText
    Accessible.role: Accessible.StaticText
    Accessible.name: TextTools.plain(markdown)
}
