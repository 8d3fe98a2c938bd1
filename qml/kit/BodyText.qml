import QtQuick
import MinPlan

Text {
    color: Theme.text
    font { family: Theme.family; pixelSize: Theme.body }
    lineHeight: 1.35
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
