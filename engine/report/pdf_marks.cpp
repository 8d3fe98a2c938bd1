#include "report/pdf_marks.h"

#include "report/certificate.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace minplan::report {

std::string withMarks(const std::string &pdf)
{
    try {
        QPDF document;
        document.processMemoryFile("kursbevis", pdf.data(), pdf.size());
        QPDFObjectHandle root = document.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("nb-NO"));
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences",
                        QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
    } catch (const std::exception &error) {
        throw CertificateError("Kursbeviset ble ikke laget: " + std::string(error.what()));
    }
}

} // namespace minplan::report
