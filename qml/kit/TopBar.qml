import QtQuick
import QtQuick.Layouts
import MinPlan

/// The way back, where one is, and how far.
Rectangle {
    id: bar

    default property alias content: extra.data
    property string title: ""
    property string note: ""
    /// 0 to 100; -1 shows no bar.
    property int progress: -1
    property bool canGoBack: true
    /// Whether there is room for the progress between title and note.
    readonly property bool between: progress >= 0 && width > Theme.narrowWidth
    signal back()

    function focusBack() { Keyboard.focus(backButton) }

    implicitHeight: Math.max(64, row.implicitHeight + Theme.s2)
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.s3; rightMargin: Theme.s6 }
        spacing: Theme.s2
        BackButton { id: backButton; visible: bar.canGoBack; onClicked: bar.back() }
        Heading {
            text: bar.title
            level: 3
            font.pixelSize: Theme.body
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: !bar.between
            Layout.maximumWidth: bar.between ? bar.width * 0.45 : -1
        }
        ProgressBar {
            visible: bar.between
            value: bar.progress
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s8
            Layout.rightMargin: Theme.s8
        }
        SmallText { text: bar.note; visible: text !== ""; wrapMode: Text.NoWrap }
        // Told, for a layout takes an implicit width of 0 for none and keeps the room it gave.
        Row { id: extra; spacing: Theme.s3; Layout.preferredWidth: implicitWidth }
    }
    ProgressBar {
        visible: bar.progress >= 0 && !bar.between
        value: bar.progress
        height: Theme.s1
        width: parent.width
        anchors.bottom: parent.bottom
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line; anchors.bottom: parent.bottom; Accessible.ignored: true }
}
