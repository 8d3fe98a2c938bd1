import QtQuick
import MinPlan

/// Markdown as an author wrote it. A screen reader gets it without the marks.
Text {
    color: Theme.text
    linkColor: Theme.primary
    font { family: Theme.family; pixelSize: Theme.body }
    wrapMode: Text.Wrap
    textFormat: Text.MarkdownText
    Accessible.role: Accessible.StaticText
    Accessible.name: TextTools.plain(text)
}
