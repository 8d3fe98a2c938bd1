import QtQuick
import MinPlan

/// What every page of the player is: it fills the middle and tells the bars what to say.
FocusScope {
    required property PlayerModel player

    property string primaryText: qsTr("Gå videre")
    property string keyHint: qsTr("Enter for å gå videre")
    property string note: ""
    property string secondaryText: ""
    /// Gets the keyboard when the page appears.
    property Item firstFocus: null

    signal secondary()
}
