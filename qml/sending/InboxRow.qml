import QtQuick
import MinPlan

/// One package: whose it is and what is in it, or what is wrong with it.
Row {
    id: row

    required property string name
    required property string detail
    required property string icon
    required property string tone

    spacing: Theme.s3
    Icon { id: sign; name: row.icon; color: Theme.strong(row.tone); size: Theme.body }
    Column {
        width: parent.width - sign.width - row.spacing
        BodyText { text: row.name; width: parent.width; font.weight: Theme.semibold }
        SmallText { text: row.detail; width: parent.width }
    }
}
