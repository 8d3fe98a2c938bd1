import QtQuick
import MinPlan

Text {
    color: Theme.muted
    font { family: Theme.family; pixelSize: Theme.small }
    lineHeight: 1.3
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
