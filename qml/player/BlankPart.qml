import QtQuick
import MinPlan

/// A word of a text, or a field in its place.
Row {
    id: part

    required property string word
    required property int blank
    property bool readOnly: false
    signal written(field: int, text: string)
    signal sent()

    height: field.visible ? field.implicitHeight : Theme.rowHeight

    BodyText {
        visible: part.blank === 0
        text: part.word
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    TextInputField {
        id: field
        objectName: "blank" + part.blank
        visible: part.blank > 0
        width: visible ? Theme.body * 9 : 0
        placeholder: String(part.blank)
        input.readOnly: part.readOnly
        input.Accessible.name: qsTr("Felt %1").arg(part.blank)
        onTextChanged: part.written(part.blank, text)
        onAccepted: part.sent()
    }
}
