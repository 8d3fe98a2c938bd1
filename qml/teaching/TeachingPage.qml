import QtQuick
import MinPlan

/// «Felles undervisning»: what is planned and was held, a plan to be made, or one session.
FocusScope {
    id: page

    required property AppModel app
    readonly property int view: app.lead.teaching.view
    readonly property string source: view === TeachingModel.Plan ? "TeachingPlan.qml" : view === TeachingModel.Roll ? "TeachingRoll.qml" : "TeachingList.qml"
    property bool made: false

    function load() { part.setSource(source, { app: app, width: part.width, height: part.height }) }

    focus: true
    onSourceChanged: if (made) load()
    Component.onCompleted: {
        made = true
        load()
    }

    Loader {
        id: part
        objectName: "teachingPart"
        focus: true
        anchors.fill: parent
    }
}
