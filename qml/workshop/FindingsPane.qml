pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// Everything that is wrong with the module, in the order of the text.
FocusScope {
    id: pane

    required property WorkbenchModel bench
    /// Some finding has been gone to.
    property bool stepped: false
    signal chosen(finding: int)

    /// To the next finding, or the one before; round at the ends.
    function step(by: int) {
        if (list.count === 0)
            return
        const next = stepped ? (list.currentIndex + by + list.count) % list.count : Math.max(0, list.currentIndex)
        stepped = true
        list.currentIndex = next
        chosen(next)
    }

    Heading {
        id: heading
        objectName: "findingsHeading"
        level: 3
        text: qsTr("Funn")
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s5; rightMargin: Theme.s5; topMargin: Theme.s4 }
    }
    SmallText {
        id: summary
        objectName: "findingsSummary"
        text: pane.bench.summary
        anchors { left: heading.left; right: heading.right; top: heading.bottom; topMargin: Theme.s1 }
        onTextChanged: if (pane.bench.ready) Announcer.say(summary, summary.text)
    }
    ListView {
        id: list
        objectName: "findingsList"
        anchors { left: parent.left; right: parent.right; top: summary.bottom; bottom: parent.bottom; topMargin: Theme.s3 }
        leftMargin: Theme.s5
        rightMargin: Theme.s5
        topMargin: Theme.s2
        bottomMargin: Theme.s5
        clip: true
        focus: true
        visible: count > 0
        spacing: Theme.s3
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: pane.bench.findings
        onCountChanged: if (count > 0 && currentIndex < 0) currentIndex = 0
        delegate: WorkshopFinding {
            required property int index
            objectName: "finding" + index
            width: list.width - 2 * Theme.s5
            onClicked: {
                list.currentIndex = index
                pane.stepped = true
                pane.chosen(index)
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Funn")
        T.ScrollBar.vertical: T.ScrollBar {
            width: Theme.s3
            padding: 3
            minimumSize: 0.08
            visible: size < 1
            Accessible.ignored: true
            contentItem: Rectangle { radius: width / 2; color: Theme.controlBorder }
        }
    }
}
