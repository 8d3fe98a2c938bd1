import QtQuick
import MinPlan

/// «Enheten min»: the people of one's units, or one of them; of many people, the units.
FocusScope {
    id: page

    required property AppModel app
    readonly property bool looking: Object.keys(app.lead.chosen).length > 0
    readonly property string source: app.lead.reminding.active ? "LeadRemindPage.qml" : app.lead.assigning.active ? "LeadAssignPage.qml"
        : app.lead.effect.active ? "LeadEffectPage.qml" 
        : app.lead.teaching.view !== TeachingModel.Away ? "../teaching/TeachingPage.qml" : looking ? "LeadPersonView.qml" : app.lead.summed ? "LeadUnitsView.qml" : "LeadListView.qml"
    property bool made: false

    function load() { view.setSource(source, { app: app, width: view.width, height: view.height }) }

    focus: true
    // Not before the page has its size: a view is made once, not made and made again.
    onSourceChanged: if (made) load()
    Component.onCompleted: {
        made = true
        load()
    }

    Loader {
        id: view
        objectName: "leadView"
        focus: true
        anchors.fill: parent
    }
}
