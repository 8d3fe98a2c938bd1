pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// Everybody this machine knows, found by a few letters.
Column {
    id: picker

    required property SignInModel signIn

    spacing: Theme.s4
    Component.onCompleted: search.focusField()

    Heading { text: qsTr("Hvem er du?"); width: parent.width }
    TextInputField {
        id: search
        objectName: "search"
        width: parent.width
        label: qsTr("Finn navnet ditt")
        text: picker.signIn.persons.search
        onTextChanged: picker.signIn.persons.search = text
        onAccepted: if (list.count === 1) (list.itemAtIndex(0) as PersonRow).clicked()
    }
    Rectangle {
        width: parent.width
        height: Math.max(Theme.rowHeight + 2, Math.min(list.contentHeight + 2, Math.round(Theme.rowHeight * 6.2)))
        visible: list.count > 0
        radius: Theme.radiusControl
        color: Theme.surface
        border { width: 1; color: Theme.controlBorder }
        ListView {
            id: list
            objectName: "persons"
            anchors { fill: parent; margins: 1 }
            clip: true
            keyNavigationEnabled: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: picker.signIn.persons
            delegate: PersonRow {
                id: row
                width: list.width
                onClicked: picker.signIn.choose(row.personId)
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Navn")
        }
    }
    BodyText { visible: list.count === 0; width: parent.width; text: (picker.signIn.mayAdd ? qsTr("Ingen her heter «%1». Prøv færre bokstaver, eller legg deg til.") : qsTr("Ingen her heter «%1». Prøv færre bokstaver.")).arg(search.text) }
    CheckRow {
        objectName: "remember"
        width: parent.width
        text: qsTr("Husk meg på denne maskinen")
        chosen: picker.signIn.remember
        onClicked: picker.signIn.remember = !picker.signIn.remember
    }
    SmallText { width: parent.width; text: qsTr("Bare på en maskin du har for deg selv. Med kode må du alltid skrive koden.") }
    BodyText { objectName: "whoAdds"; visible: !picker.signIn.mayAdd; width: parent.width; text: picker.signIn.whoAdds }
    Row {
        visible: picker.signIn.mayAdd
        spacing: Theme.s3
        BodyText { text: qsTr("Ny her?"); height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter }
        SecondaryButton { objectName: "newPerson"; text: qsTr("Legg til meg"); onClicked: picker.signIn.beginNew() }
    }
}
