#include "exchange/staff_list.h"

#include "exchange/import_bytes.h"
#include "exchange/staff_rows.h"
#include "text/encoding.h"

#include <array>

namespace minplan::exchange {

namespace {

void note(StaffList &list, const text::FindingKind &kind, std::size_t at,
          std::vector<std::string> words = {})
{
    const text::Position place = list.source.positionAt(at);
    list.notes.push_back({&kind, list.source.name(), {place, place}, std::move(words)});
}

StaffList refusedWhole(const text::FindingKind &kind, const std::string &name, std::string word)
{
    StaffList list;
    list.source = text::SourceText(name, "");
    note(list, kind, 0, {std::move(word)});
    return list;
}

/// Files of programs that people take for a table.
bool isOtherProgram(std::string_view bytes)
{
    const bool isUtf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")
        || bytes.starts_with("%PDF") || (!isUtf16 && bytes.find('\0') != std::string_view::npos);
}

/// What is wrong with the headings; whether the rows below can be read.
bool headingsDo(StaffList &list, const CsvRow &headings, const StaffColumns &columns)
{
    bool good = true;
    const auto refuse = [&](const text::FindingKind &kind, std::size_t at, std::string word) {
        note(list, kind, at, {std::move(word)});
        good = false;
    };
    for (const std::size_t place : columns.twice) {
        refuse(kinds::staffHeadingTwice, headings[place].at, headings[place].text);
    }
    const bool named = columns.has(StaffColumn::Name)
        || (columns.has(StaffColumn::First) && columns.has(StaffColumn::Last));
    if (!named) {
        refuse(kinds::staffColumnMissing, headings.front().at, "navn");
    }
    if (!columns.has(StaffColumn::Unit)) {
        refuse(kinds::staffColumnMissing, headings.front().at, "enhet");
    }
    std::string unused;
    for (const std::size_t place : columns.unused) {
        unused += (unused.empty() ? "" : ", ") + headings[place].text;
    }
    if (good && !unused.empty()) {
        note(list, kinds::staffColumnsUnused, headings[columns.unused.front()].at, {unused});
    }
    return good;
}

void readTable(StaffList &list, const Csv &csv, const std::string &municipality)
{
    const CsvRow &headings = csv.rows.front();
    const StaffColumns columns = staffColumns(headings);
    if (!headingsDo(list, headings, columns)) {
        return;
    }
    list.list.tellsProfessions = columns.has(StaffColumn::Profession);
    list.list.tellsRoles = columns.has(StaffColumn::Role);
    list.list.tellsEmails = columns.has(StaffColumn::Email);
    StaffRows rows(list, columns, municipality);
    for (std::size_t at = 1; at < csv.rows.size(); ++at) {
        const CsvRow &row = csv.rows[at];
        if (row.size() > headings.size() && !row.back().text.empty()) {
            ++list.rows;
            note(list, kinds::staffRowTooWide, row.front().at,
                 {std::to_string(row.size()), std::to_string(headings.size())});
        } else {
            rows.take(row);
        }
    }
    if (list.rows == 0) {
        note(list, kinds::staffEmpty, 0);
    }
}

StaffList take(const ImportBytes &file, const std::string &municipality)
{
    if (file.refusal != nullptr) {
        return refusedWhole(*file.refusal, file.name, file.word);
    }
    if (isOtherProgram(file.bytes)) {
        return refusedWhole(kinds::staffNoTable, file.name, {});
    }
    StaffList list;
    text::Decoded decoded = text::decoded(file.bytes);
    list.source = text::SourceText(file.name, std::move(decoded.text));
    if (decoded.encoding == text::Encoding::Windows1252) {
        note(list, kinds::readAsWindows1252, 0);
    }
    const Csv csv = readCsv(list.source.content());
    if (csv.openQuote) {
        note(list, kinds::staffQuoteOpen, *csv.openQuote);
    } else if (csv.rows.empty()) {
        note(list, kinds::staffEmpty, 0);
    } else {
        readTable(list, csv, people::trimmed(municipality));
    }
    text::sortByPlace(list.notes);
    return list;
}

} // namespace

StaffList readStaffList(const std::string &name, std::string_view bytes,
                        const std::string &municipality)
{
    return take(checkToImport(name, std::string(bytes)), municipality);
}

StaffList readStaffListFile(const std::filesystem::path &file, const std::string &municipality)
{
    return take(readToImport(file), municipality);
}

std::string staffHeadings()
{
    std::string lines;
    for (std::size_t column = 0; column < kStaffColumns; ++column) {
        const auto heading = static_cast<StaffColumn>(column);
        lines += std::string(name(heading)) + ": " + std::string(headingsOf(heading)) + "\n";
    }
    return lines;
}

text::Findings notesOn(const StaffList &list, const std::vector<people::ListFault> &faults)
{
    constexpr std::array kKinds
        = {&kinds::staffKnownTwice, &kinds::staffLastAdministrator, &kinds::staffSamePerson};
    text::Findings notes;
    for (const people::ListFault &fault : faults) {
        const text::Position at{std::max(fault.line, 1), 1};
        notes.push_back({kKinds.at(static_cast<std::size_t>(fault.kind)),
                         list.source.name(),
                         {at, at},
                         {fault.name}});
    }
    return notes;
}

} // namespace minplan::exchange
