import QtQuick
import MinPlan

/// One thing that is known of a person, under its name.
Column {
    id: fact

    property string name: ""
    property string text: ""

    visible: text !== ""
    SmallText { text: fact.name; width: parent.width }
    BodyText { text: fact.text; width: parent.width }
}
