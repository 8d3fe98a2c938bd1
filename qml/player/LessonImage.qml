import QtQuick

/// A picture from a module, with what it shows in words.
Image {
    property string alt: ""

    width: parent ? parent.width : implicitWidth
    height: status === Image.Ready ? Math.round(width * implicitHeight / Math.max(1, implicitWidth)) : 0
    visible: status !== Image.Null
    sourceSize.width: Math.round(width)
    fillMode: Image.PreserveAspectFit
    asynchronous: false
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
}
