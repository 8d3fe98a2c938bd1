import QtQuick
import MinPlan

/// A word of a text, or a field in its place.
Row {
    id: part

    required property string word
    required property int blank
    required property string written
    property bool readOnly: false
    signal typed(field: int, text: string)
    signal sent()

    leftPadding: blank > 0 ? Theme.s1 : 0
    rightPadding: leftPadding
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
        width: Theme.body * 9
        placeholder: String(part.blank)
        input.readOnly: part.readOnly
        input.Accessible.name: qsTr("Felt %1").arg(part.blank)
        text: part.written
        onTextChanged: part.typed(part.blank, text)
        onAccepted: part.sent()
    }
}
