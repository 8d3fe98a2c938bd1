pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Each question by how easy it was, and how well it tells those who know from those who do not.
Item {
    id: plot

    /// As ItemsModel.dots.
    required property var dots
    readonly property int dotSize: Math.round(Theme.small * 1.9)
    readonly property real least: dots.reduce((low, dot) => Math.min(low, dot.discrimination), -0.2)
    readonly property real most: dots.reduce((high, dot) => Math.max(high, dot.discrimination), 0.6)
    readonly property real little: 0.2
    readonly property var placed: field.width > 0 ? places() : []
    readonly property string spoken: dots.map(dot => dot.text).join("; ")

    function xOf(facility: real): real { return Math.round(dotSize / 2 + facility * (field.width - dotSize)) }
    function yOf(discrimination: real): real { return Math.round(dotSize / 2 + (most - discrimination) / (most - least) * (field.height - dotSize)) }

    /// Where each point stands: one that would lie upon another is moved beside it.
    function places(): var {
        const taken = []
        for (const dot of dots) {
            const y = yOf(dot.discrimination)
            let x = xOf(dot.facility)
            for (let tries = 1; taken.some(one => Math.abs(one.x - x) < dotSize && Math.abs(one.y - y) < dotSize) && tries < 2 * dots.length; ++tries)
                x = Math.max(dotSize / 2, Math.min(field.width - dotSize / 2, xOf(dot.facility) + (tries % 2 === 0 ? -1 : 1) * Math.ceil(tries / 2) * dotSize))
            taken.push({ x: x, y: y })
        }
        return taken
    }

    implicitHeight: legend.y + legend.height
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Punktdiagram") + ": " + spoken

    SmallText { id: top; text: qsTr("Skiller godt"); width: parent.width; Accessible.ignored: true }
    Rectangle {
        id: field
        y: top.height + Theme.s1
        width: parent.width
        height: Math.round(Math.max(Theme.body * 14, Math.min(width * 0.5, Theme.body * 18)))
        color: Theme.surface
        radius: Theme.radiusControl
        border { width: 1; color: Theme.controlBorder }
        Accessible.ignored: true

        Rectangle {
            y: plot.yOf(plot.little)
            x: 1
            width: parent.width - 2
            height: parent.height - y - 1
            color: Theme.warnTint
            radius: Theme.radiusControl
        }
        Rectangle { y: plot.yOf(0); x: 1; width: parent.width - 2; height: 1; color: Theme.controlBorder }
        Repeater {
            model: plot.dots
            Rectangle {
                id: dot
                required property int index
                required property var modelData
                readonly property string tone: modelData.tone
                readonly property var place: plot.placed[index] ?? ({ x: 0, y: 0 })
                x: Math.round(place.x - width / 2)
                y: Math.round(place.y - height / 2)
                width: plot.dotSize
                height: plot.dotSize
                radius: tone === "warn" ? Theme.s1 : height / 2
                color: Theme.surface
                border { width: Theme.borderWidth; color: Theme.strong(tone) }
                SmallText { id: digits; anchors.centerIn: parent; text: dot.modelData.number; color: Theme.strong(dot.tone); font.weight: Theme.bold; lineHeight: 1; Accessible.ignored: true }
            }
        }
    }
    Item {
        id: axis
        y: field.y + field.height + Theme.s2
        width: parent.width
        height: easy.implicitHeight
        SmallText { text: qsTr("Vanskelig (0 %)"); Accessible.ignored: true }
        SmallText { id: easy; text: qsTr("Lett (100 %)"); anchors.right: parent.right; Accessible.ignored: true }
    }
    Item {
        id: legend
        y: axis.y + axis.height + Theme.s2
        width: parent.width
        height: words.height
        Rectangle { id: swatch; y: Math.round(Theme.small * 0.2); width: Theme.small; height: Theme.small; color: Theme.warnTint; border { width: 1; color: Theme.warn } }
        SmallText { id: words; x: swatch.width + Theme.s2; width: parent.width - x; text: qsTr("Farget grunn: skiller lite, eller feil vei. Firkant: se på spørsmålet."); Accessible.ignored: true }
    }
}
