import QtQuick
import MinPlan

/// Says what happened, why, and what one can do. Told to a screen reader when it appears.
Rectangle {
    id: panel

    property string tone: "info"
    property string title: ""
    property string text: ""
    /// What a screen reader is told; the same as the text, unless that is drawn as content.
    property string spoken: text
    property string primaryText: ""
    property string secondaryText: ""
    default property alias content: column.data
    signal primary()
    signal secondary()

    readonly property string iconName: tone === "ok" ? "check" : tone === "info" ? "info" : "warning"

    function announce() {
        if (visible && (title !== "" || spoken !== ""))
            Announcer.say(panel, title + ". " + spoken)
    }

    implicitWidth: 400
    implicitHeight: column.implicitHeight + 2 * Theme.s5
    radius: Theme.radiusCard
    color: Theme.tint(tone)
    border { width: 1; color: Theme.strong(tone) }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? spoken : title + ". " + spoken
    Accessible.ignored: !visible
    onVisibleChanged: announce()
    onSpokenChanged: announce()

    Icon { id: sign; name: panel.iconName; color: Theme.strong(panel.tone); size: Theme.h2; x: Theme.s5; y: Theme.s5 }
    Column {
        id: column
        spacing: Theme.s2
        anchors { left: sign.right; leftMargin: Theme.s3; right: parent.right; rightMargin: Theme.s5; top: parent.top; topMargin: Theme.s5 }
        BodyText { text: panel.title; visible: text !== ""; width: parent.width; color: Theme.strong(panel.tone); font.weight: Theme.bold; Accessible.ignored: true }
        BodyText { text: panel.text; visible: text !== ""; width: parent.width; Accessible.ignored: true }
        Flow {
            visible: panel.primaryText !== "" || panel.secondaryText !== ""
            width: parent.width
            spacing: Theme.s3
            topPadding: Theme.s2
            SecondaryButton { text: panel.primaryText; visible: text !== ""; onClicked: panel.primary() }
            LinkButton { text: panel.secondaryText; visible: text !== ""; onClicked: panel.secondary() }
        }
    }
}
