import QtQuick
import MinPlan

Text {
    id: heading

    property int level: 1

    color: Theme.text
    font { family: Theme.family; pixelSize: level === 1 ? Theme.h1 : level === 2 ? Theme.h2 : Theme.h3; weight: Theme.bold }
    lineHeight: 1.2
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
