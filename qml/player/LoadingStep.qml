import QtQuick
import MinPlan

/// Shown while the store is asked where the learner stands; says so only when it takes its time.
PlayerStep {
    id: page

    primaryText: ""
    keyHint: ""

    BodyText { anchors.centerIn: parent; visible: page.player.slow; text: qsTr("Åpner modulen …"); color: Theme.muted }
}
