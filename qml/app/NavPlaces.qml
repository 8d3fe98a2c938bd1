import QtQuick
import MinPlan

/// Where the one signed in may go.
QtObject {
    id: nav

    required property AppModel app
    /// The page on the questions belongs to where it was opened from.
    readonly property int itemsFrom: app.itemsFrom
    readonly property var all: allowed([
        { name: "navHome", text: qsTr("Hjem"), icon: "home", pages: [AppModel.Home, AppModel.Module], may: true, go: () => nav.app.goHome() },
        { name: "navLead", text: qsTr("Enheten min"), icon: "unit", pages: itemsFrom === AppModel.Lead ? [AppModel.Lead, AppModel.Items] : [AppModel.Lead], may: nav.app.session.maySeeUnit, go: () => nav.app.openLead() },
        { name: "navStaff", text: qsTr("Ansatte"), icon: "people", pages: [AppModel.Staff], may: nav.app.session.maySeeStaff, go: () => nav.app.openStaff() },
        { name: "navWorkshop", text: qsTr("Verksted"), icon: "pencil", pages: itemsFrom === AppModel.Lead ? [AppModel.Workshop] : [AppModel.Workshop, AppModel.Items], may: nav.app.session.mayUseWorkshop, go: () => nav.app.openWorkshop() },
        { name: "navSettings", text: qsTr("Innstillinger"), icon: "settings", pages: [AppModel.Settings], may: true, go: () => nav.app.openSettings() }
    ])

    function allowed(places: var): var { return places.filter(place => place.may) }
}
