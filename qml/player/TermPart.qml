import QtQuick
import MinPlan

/// Stands where a text from a module refers to words of the glossary, and draws it so that they are
/// explained. Nothing, where it refers to none.
Lazy {
    id: part

    required property PlayerModel player
    property string markdown: ""
    property int size: Theme.body
    property color color: Theme.text
    /// False where what is around it is told to a screen reader in one.
    property bool spoken: true
    /// Without room below, as plain words have none.
    property bool tight: false

    wanted: Prose.hasTerms(markdown, player.glossary)
    file: Qt.resolvedUrl("TermProse.qml")
    given: ({ part: part })
}
