#include "documents/certificate_json.h"
#include "documents/list_json.h"
#include "report/whole_file.h"

#include <cstdio>
#include <iostream>

namespace {

using namespace minplan;

void write(const nlohmann::json &document, const std::filesystem::path &file)
{
    if (!document.contains("lines")) {
        report::writeCertificate(app::certificateFromJson(document), file);
        return;
    }
    const app::List list = app::listFromJson(document);
    const auto bytes = report::completionList(list.lines, list.format, list.about);
    if (const std::error_code error = report::writeWhole(file, bytes)) {
        throw std::runtime_error(report::reason(error, list.about.language) + ".");
    }
}

} // namespace

/// Writes the document it reads on stdin into the file it is told. A program of its own, so that
/// the app starts without the libraries that make PDF and workbooks, which it seldom needs.
int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("minplan-documents FILE < document.json\n", stderr);
        return 2;
    }
    try {
        write(nlohmann::json::parse(std::cin), arguments[1]);
    } catch (const std::exception &error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
    return 0;
}
