#include "report/pdf_marks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace minplan::report {

std::string withMarks(const std::string &pdf, const std::string &language)
{
    QPDF document;
    document.processMemoryFile("pdf", pdf.data(), pdf.size());
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace minplan::report
