import QtQuick
import MinPlan

Row {
    spacing: Theme.s3
    Accessible.ignored: true

    Rectangle {
        width: Math.round(Theme.body * 1.45)
        height: width
        radius: 7
        color: Theme.primary
        anchors.verticalCenter: parent.verticalCenter
        Icon { anchors.centerIn: parent; name: "check"; size: Math.round(parent.width * 0.75); color: Theme.primaryInk }
    }
    Text {
        text: qsTr("Min plan")
        color: Theme.primary
        font { family: Theme.family; pixelSize: Theme.h3; weight: Theme.bold }
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
