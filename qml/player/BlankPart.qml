import QtQuick
import MinPlan

/// A word of a text, or a field in its place with what hangs on to it.
Row {
    id: part

    required property string word
    required property int blank
    required property string after
    required property string written
    property bool readOnly: false
    signal typed(field: int, text: string)
    signal sent()

    height: Theme.rowHeight + Theme.s3
    spacing: blank > 0 ? Theme.s1 : 0

    BodyText {
        visible: text !== ""
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
        anchors.verticalCenter: parent.verticalCenter
        placeholder: String(part.blank)
        input.readOnly: part.readOnly
        input.Accessible.name: qsTr("Felt %1").arg(part.blank)
        text: part.written
        onTextChanged: part.typed(part.blank, text)
        onAccepted: part.sent()
    }
    BodyText {
        visible: text !== ""
        text: part.after
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
