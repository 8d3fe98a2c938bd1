pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// One of some texts, folded away until asked for.
FieldFrame {
    id: control

    property alias model: box.model
    property alias currentIndex: box.currentIndex
    property alias currentText: box.currentText
    property alias input: box
    property string placeholder: qsTr("Velg …")
    signal activated(index: int)

    function focusField() { Keyboard.focus(box) }

    T.ComboBox {
        id: box
        width: parent.width
        height: Math.max(Theme.rowHeight, implicitContentHeight + Theme.s6)
        leftPadding: Theme.s4
        rightPadding: Theme.s10
        font { family: Theme.family; pixelSize: Theme.body }
        focusPolicy: Qt.StrongFocus
        Accessible.name: control.spoken + ". " + (currentIndex < 0 ? control.placeholder : displayText)
        Accessible.onPressAction: popup.open()
        Keys.onReturnPressed: popup.open()
        Keys.onEnterPressed: popup.open()
        onActivated: index => control.activated(index)

        background: FieldGround { active: box.activeFocus; faulty: control.error !== "" }
        contentItem: BodyText {
            text: box.currentIndex < 0 ? control.placeholder : box.displayText
            color: box.currentIndex < 0 ? Theme.muted : Theme.text
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        indicator: Icon {
            name: "chevronDown"
            color: Theme.text
            size: Theme.body
            x: box.width - width - Theme.s4
            y: (box.height - height) / 2
        }
        delegate: SelectRow {
            required property int index
            required property string modelData
            width: ListView.view ? ListView.view.width : 0
            text: modelData
            highlighted: box.highlightedIndex === index
            chosen: box.currentIndex === index
        }
        popup: T.Popup {
            y: box.height + Theme.s1
            width: box.width
            implicitHeight: Math.min(contentItem.implicitHeight + 2, Theme.rowHeight * 7)
            padding: 1
            background: Rectangle { color: Theme.surface; radius: Theme.radiusControl; border { width: 1; color: Theme.controlBorder } }
            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                highlightMoveDuration: 0
            }
        }
        FocusRing { target: box; shown: box.visualFocus }
    }
}
