pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What the list is narrowed to: a unit, a profession, a module, a state, a few letters.
Column {
    id: filters

    required property LeadModel lead
    readonly property int across: width < 480 * Theme.textScale ? 1 : width < 800 * Theme.textScale ? 2 : 4
    readonly property int each: Math.floor((width - (across - 1) * Theme.s4) / across)

    property bool open: false
    property bool saving: false
    readonly property string search: lead.search

    spacing: Theme.s4
    onSearchChanged: if (search === "") letters.text = ""

    Flow {
        width: parent.width
        spacing: Theme.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Vis")
        Repeater {
            model: filters.lead.summed ? [] : filters.lead.states
            Chip {
                required property int index
                required property string modelData
                objectName: "state-" + index
                text: modelData
                interactive: true
                chosen: filters.lead.state === index
                maximumWidth: filters.width
                onClicked: filters.lead.state = index
            }
        }
        LinkButton {
            objectName: "leadMore"
            text: filters.open ? qsTr("Færre valg") : qsTr("Søk og filtrer")
            Accessible.checkable: true
            Accessible.checked: filters.open
            onClicked: filters.open = !filters.open
        }
        LinkButton {
            objectName: "leadExport"
            text: qsTr("Lagre listen …")
            Accessible.checkable: true
            Accessible.checked: filters.saving
            onClicked: filters.saving = !filters.saving
        }
    }
    Grid {
        visible: filters.open
        columns: filters.across
        spacing: Theme.s4
        SelectField { objectName: "leadUnit"; width: filters.each; visible: filters.lead.units.length > 2; label: qsTr("Enhet"); model: filters.lead.units; currentIndex: filters.lead.unit; onActivated: index => filters.lead.unit = index }
        SelectField { objectName: "leadProfession"; width: filters.each; visible: filters.lead.professions.length > 2; label: qsTr("Yrke"); model: filters.lead.professions; currentIndex: filters.lead.profession; onActivated: index => filters.lead.profession = index }
        SelectField { objectName: "leadModule"; width: filters.each; visible: filters.lead.moduleNames.length > 2; label: qsTr("Modul"); model: filters.lead.moduleNames; currentIndex: filters.lead.module; onActivated: index => filters.lead.module = index }
        TextInputField {
            id: letters
            objectName: "leadSearch"
            width: filters.each
            label: filters.lead.summed ? qsTr("Finn en enhet") : qsTr("Finn en ansatt")
            onTextChanged: filters.lead.search = text
        }
    }
    Lazy {
        width: parent.width
        wanted: filters.saving
        file: Qt.resolvedUrl("LeadExport.qml")
        given: ({ lead: filters.lead, width: filters.width })
    }
}
