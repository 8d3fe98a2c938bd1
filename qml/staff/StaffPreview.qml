pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What a list would change, and what is wrong with it; and that it is in.
ListView {
    id: list

    required property StaffIntakeModel intake

    objectName: "staffPreview"
    focus: true
    clip: true
    spacing: Theme.s3
    topMargin: head.height
    bottomMargin: Theme.s6
    boundsBehavior: Flickable.StopAtBounds
    model: intake.changes
    delegate: StaffChange { width: head.width }
    onTopMarginChanged: contentY = originY - topMargin
    Keys.onPressed: event => {
        const page = event.key === Qt.Key_PageDown ? height * 0.9 : event.key === Qt.Key_PageUp ? -height * 0.9 : 0
        if (page === 0)
            return
        const top = originY - topMargin
        contentY = Math.max(top, Math.min(Math.max(top, originY + contentHeight + bottomMargin - height), contentY + page))
        event.accepted = true
    }

    // No header: in Qt 6.4 a bound component cannot be one.
    StaffPreviewHead {
        id: head
        parent: list.contentItem
        y: list.originY - height
        width: Math.min(list.width, Theme.readingWidth)
        intake: list.intake
    }
}
