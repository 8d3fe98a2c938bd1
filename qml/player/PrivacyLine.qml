import QtQuick
import MinPlan

/// Stands at every field for free text.
Row {
    id: line

    readonly property string words: qsTr("Skriv ikke navn eller opplysninger om brukere. Bare du kan lese det du skriver.")

    spacing: Theme.s2

    Icon { id: lock; name: "lock"; size: Theme.small; color: Theme.muted; anchors.verticalCenter: parent.verticalCenter }
    SmallText { text: line.words; width: line.width - lock.width - Theme.s2 }
}
