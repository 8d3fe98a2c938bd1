import QtQuick

/// The words of the glossary in texts that are headings or controls: explained in a row below them.
TermPart {
    file: Qt.resolvedUrl("TermWords.qml")
}
