#pragma once

#include "documents/document_model.h"
#include "home/standing.h"
#include "people/session.h"
#include "report/certificate.h"

namespace minplan::app {

/// Makes the certificate of a module or a course, and says where it lies.
class CertificateModel : public DocumentModel
{
    Q_OBJECT
public:
    CertificateModel(Library &library, Session &session, std::vector<std::filesystem::path> folders,
                     QObject *parent = nullptr);

    /// For one module, or with an empty id for the whole course.
    void make(const std::string &course, const std::string &module, const Records &records);

private:
    Library &m_library;
    Session &m_session;
};

} // namespace minplan::app
