import QtQuick
import MinPlan

/// The box or ring before a choice, and after the answer its sign.
Rectangle {
    id: box

    property bool multiple: false
    property bool chosen: false
    property string mark: ""
    property int size: Math.round(Theme.body * 1.4)

    readonly property bool signed: mark !== ""
    readonly property color tone: mark === "wrong" ? Theme.error : mark !== "" ? Theme.ok : chosen ? Theme.primary : Theme.controlBorder

    width: size
    height: size
    radius: multiple && !signed ? 6 : size / 2
    color: signed || (multiple && chosen) ? tone : Theme.surface
    border { width: Theme.borderWidth; color: tone }
    Accessible.ignored: true

    Rectangle {
        visible: !box.signed && !box.multiple && box.chosen
        anchors.centerIn: parent
        width: Math.round(box.size * 0.5)
        height: width
        radius: width / 2
        color: box.tone
        Accessible.ignored: true
    }
    Icon {
        visible: box.signed || (box.multiple && box.chosen)
        anchors.centerIn: parent
        name: box.mark === "wrong" ? "cross" : "check"
        size: Math.round(box.size * 0.7)
        color: Theme.surface
    }
}
