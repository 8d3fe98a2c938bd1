import QtQuick
import MinPlan

/// The record lies on a network share, where two machines at once may damage it.
MessagePanel {
    id: panel

    required property HomeModel home

    objectName: "sharePanel"
    tone: "warn"
    title: qsTr("Opplæringen lagres på et utrygt sted")
    text: home.shareWarning
}
