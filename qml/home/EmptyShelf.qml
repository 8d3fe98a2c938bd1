import QtQuick
import MinPlan

/// No module at all: where was looked, and what to do.
Card {
    id: empty

    required property HomeModel home

    padding: Theme.s8
    spacing: Theme.s3
    Icon { name: "book"; size: Theme.s12; color: Theme.muted }
    Heading { objectName: "emptyTitle"; text: qsTr("Her er det ingen kurs ennå"); level: 2; width: parent.width }
    BodyText { objectName: "emptyReason"; text: empty.home.emptyReason; width: parent.width; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
    BodyText {
        width: parent.width
        text: qsTr("Legg kursmappen der, eller start Min plan med --modules og mappen der kurset ligger.")
    }
    SecondaryButton { objectName: "lookAgain"; text: qsTr("Let på nytt"); onClicked: empty.home.lookAgain() }
}
