import QtQuick
import MinPlan

/// The whole course is passed: its certificate.
CertificatePanel {
    id: panel

    required property AppModel app
    required property string courseId

    certificate: app.module.certificate
    title: qsTr("Du har fullført hele kurset")
    buttonText: qsTr("Lag kursbevis (PDF)")
    onWanted: panel.app.home.makeCertificate(panel.courseId)
}
