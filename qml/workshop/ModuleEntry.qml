import QtQuick
import MinPlan

/// A module that can be worked on, and beside it the way to how its questions work.
Flow {
    id: entry

    required property string title
    required property string detail
    required property string path
    required property string moduleId
    required property bool broken
    /// Whether the one signed in may see how questions work.
    property bool asked: false
    property alias line: line
    readonly property bool wide: width > 640 * Theme.textScale
    signal opened()
    signal itemsWanted()

    spacing: Theme.s3
    ModuleLine {
        id: line
        width: entry.asked && entry.wide ? entry.width - link.width - entry.spacing : entry.width
        title: entry.title
        detail: entry.detail
        path: entry.path
        broken: entry.broken
        onClicked: entry.opened()
    }
    LinkButton {
        id: link
        objectName: "workshopItems-" + entry.moduleId
        visible: entry.asked
        height: entry.wide ? line.height : implicitHeight
        text: qsTr("Hvordan virker spørsmålene?")
        Accessible.name: text + " " + entry.title
        onClicked: entry.itemsWanted()
    }
}
