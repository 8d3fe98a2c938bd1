import QtQuick
import MinPlan

/// What is wrong with the course's own file.
MessagePanel {
    tone: "error"
    title: qsTr("Kursfilen må rettes")
}
