import QtQuick
import MinPlan

IconButton {
    text: qsTr("Tilbake")
    iconName: "arrowLeft"
}
