import QtQuick
import MinPlan

/// The record did not answer: the cards stand, but without what was done.
MessagePanel {
    id: panel

    required property HomeModel home

    objectName: "storeFaultPanel"
    tone: "error"
    title: qsTr("Framdriften din kan ikke vises")
    text: home.storeFault
    primaryText: qsTr("Prøv igjen")
    onPrimary: panel.home.refresh()
}
