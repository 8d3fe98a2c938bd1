import QtQuick

/// A part of a page that is made when it is wanted and gone when it is not.
Loader {
    id: lazy

    property bool wanted: false
    property bool made: false
    property url file
    /// What the part is given at its birth.
    property var given: ({})

    visible: wanted
    onWantedChanged: if (made) make()
    Component.onCompleted: {
        made = true
        if (wanted)
            make()
    }

    function make() {
        if (wanted)
            setSource(file, given)
        else
            source = ""
    }
}
