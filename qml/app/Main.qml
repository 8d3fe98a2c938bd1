import QtQuick
import MinPlan

Window {
    id: window

    required property AppModel app

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    title: qsTr("Min plan")
    color: Theme.page

    AppRoot { app: window.app; anchors.fill: parent }
}
