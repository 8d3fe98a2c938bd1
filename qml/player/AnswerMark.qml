import QtQuick
import MinPlan

/// After the answer: the sign and the words of a row.
Row {
    id: sign

    property string mark: ""
    property string note: ""

    spacing: Theme.s2
    visible: mark !== ""

    ChoiceMark { id: badge; mark: sign.mark }
    BodyText {
        text: sign.note
        lineHeight: 1.1
        width: sign.width - badge.width - Theme.s2
        y: Math.max(0, Math.round((badge.height - height) / 2)) // never above the row
        font.weight: Theme.semibold
        color: sign.mark === "wrong" ? Theme.error : Theme.ok
    }
}
