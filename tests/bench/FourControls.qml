import QtQuick
import QtQuick.Controls.Basic

// What the app's first frame is measured against: a window with four stock controls.
ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    Column {
        anchors.centerIn: parent
        spacing: 12

        Label {
            text: "Fire kontroller"
        }
        TextField {
            placeholderText: "Navn"
        }
        CheckBox {
            text: "Husk meg"
        }
        Button {
            text: "Fortsett"
        }
    }
}
