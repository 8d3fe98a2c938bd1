#include "documents/calendar_json.h"
#include "documents/certificate_json.h"
#include "documents/list_json.h"
#include "documents/sheet_json.h"
#include "report/whole_file.h"

#include <cstdio>
#include <iostream>

namespace {

using namespace minplan;

/// The file's bytes.
std::string written(const nlohmann::json &document)
{
    if (document.contains("text")) { // ready as it is
        return document.at("text");
    }
    if (document.contains("entries")) {
        const app::DayFile days = app::dayFileFromJson(document);
        return report::calendarFile(days.entries, days.made);
    }
    if (document.contains("sheet")) {
        const app::Sheet sheet = app::sheetFromJson(document);
        return report::attendanceSheet(sheet.rows, sheet.about);
    }
    const app::List list = app::listFromJson(document);
    return report::completionList(list.lines, list.format, list.about);
}

void write(const nlohmann::json &document, const std::filesystem::path &file)
{
    const bool isCertificate = !document.contains("lines") && !document.contains("entries")
        && !document.contains("sheet") && !document.contains("text");
    if (isCertificate) {
        report::writeCertificate(app::certificateFromJson(document), file);
        return;
    }
    if (const std::error_code error = report::writeWhole(file, written(document))) {
        throw std::runtime_error(report::reason(error, document.value("language", "nb")) + ".");
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
