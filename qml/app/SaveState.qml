import QtQuick
import MinPlan

/// Whether what was done is on disk.
Row {
    id: row

    required property AppModel app

    readonly property bool failed: app.store.state === StoreClient.Failed || app.session.unsaved
    readonly property string text: app.session.unsaved ? qsTr("Du leser uten å lagre")
                                 : app.store.state === StoreClient.Failed ? qsTr("Ikke lagret")
                                 : app.store.slow ? qsTr("Lagrer …") : qsTr("Lagret på denne maskinen")

    spacing: Theme.s1
    Icon {
        id: sign
        name: row.failed ? "warning" : "check"
        visible: !row.app.store.slow
        size: Theme.small
        color: words.color
        y: Math.round((Theme.small * 1.3 - height) / 2)
    }
    SmallText {
        id: words
        text: row.text
        color: row.failed ? Theme.warn : Theme.primary
        font.weight: Theme.semibold
        width: Math.min(implicitWidth, row.width - sign.width - Theme.s1)
    }
}
