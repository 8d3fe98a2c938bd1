import QtQuick
import MinPlan

/// Where the one signed in may go.
QtObject {
    id: nav

    required property AppModel app
    readonly property var all: allowed([
        { name: "navHome", text: qsTr("Hjem"), icon: "home", pages: [AppModel.Home, AppModel.Module], may: true, go: () => nav.app.goHome() },
        { name: "navLead", text: qsTr("Enheten min"), icon: "unit", pages: [AppModel.Lead], may: nav.app.session.maySeeUnit, go: () => nav.app.openLead() },
        { name: "navStaff", text: qsTr("Ansatte"), icon: "people", pages: [AppModel.Staff], may: nav.app.session.maySeeStaff, go: () => nav.app.openStaff() },
        { name: "navWorkshop", text: qsTr("Verksted"), icon: "pencil", pages: [AppModel.Workshop], may: nav.app.session.mayUseWorkshop, go: () => nav.app.openWorkshop() },
        { name: "navSettings", text: qsTr("Innstillinger"), icon: "settings", pages: [AppModel.Settings], may: true, go: () => nav.app.openSettings() }
    ])

    function allowed(places: var): var { return places.filter(place => place.may) }
}
