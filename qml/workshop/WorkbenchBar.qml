import QtQuick
import MinPlan

/// Which module lies on the bench, and how it stands.
TopBar {
    id: bar

    required property WorkbenchModel bench
    property bool chipsShown: true

    title: qsTr("Verksted: %1").arg(bench.title)

    Row {
        visible: bar.chipsShown
        spacing: Theme.s3
        SmallText {
            objectName: "folder"
            text: bar.bench.folder
            width: Math.min(implicitWidth, Math.round(bar.width * 0.3))
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            anchors.verticalCenter: parent.verticalCenter
        }
        StateChip { visible: text !== ""; text: bar.bench.errors; iconName: "cross"; tone: "error" }
        StateChip { visible: text !== ""; text: bar.bench.warnings; iconName: "warning"; tone: "warn" }
        StateChip { visible: text !== ""; text: bar.bench.advice; iconName: "info"; tone: "info" }
        StateChip { visible: bar.bench.ready && bar.bench.findings.count === 0; text: qsTr("Ingen funn"); iconName: "check"; tone: "ok" }
    }
}
