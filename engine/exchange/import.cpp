#include "exchange/import.h"

#include "exchange/gift.h"
#include "exchange/moodle.h"
#include "module/files.h"
#include "text/encoding.h"

#include <array>
#include <fstream>
#include <system_error>

namespace minplan::exchange {

namespace {

using Reader = void (*)(const text::SourceText &, Intake &);
constexpr std::array<Reader, 2> kReaders{readGift, readMoodleXml};

void sayEncoding(const text::Decoded &decoded, Intake &intake)
{
    if (decoded.encoding == text::Encoding::Windows1252) {
        intake.note(kinds::readAsWindows1252, 0);
    } else if (decoded.encoding == text::Encoding::Utf16) {
        intake.note(kinds::readAsUtf16, 0);
    }
    if (decoded.firstReplaced != std::string::npos) {
        intake.note(kinds::signsReplaced, decoded.firstReplaced);
    }
}

Imported refusedWhole(const text::FindingKind &kind, const std::string &name, std::string word)
{
    Imported imported;
    imported.source = text::SourceText(name, "");
    imported.notes.push_back({&kind, name, {{1, 1}, {1, 1}}, {std::move(word)}, {}});
    return imported;
}

constexpr std::size_t kMegabyte = 1024 * 1024;

} // namespace

Imported importBank(Format format, const std::string &name, std::string_view bytes,
                    const std::string &bankId)
{
    if (bytes.size() > kLargestImport) {
        return refusedWhole(kinds::tooLargeToRead, name,
                            std::to_string(kLargestImport / kMegabyte));
    }
    Imported imported;
    text::Decoded decoded = text::decoded(bytes);
    imported.source = text::SourceText(name, std::move(decoded.text));
    imported.bank.id = bankId;
    Intake intake(imported);
    sayEncoding(decoded, intake);
    kReaders.at(static_cast<std::size_t>(format))(imported.source, intake);
    if (imported.all() == 0 && !text::hasErrors(imported.notes)) {
        intake.note(kinds::noQuestions, 0);
    }
    text::sortByPlace(imported.notes);
    return imported;
}

Imported importFile(Format format, const std::filesystem::path &file, const std::string &bankId)
{
    const std::string name = module::shownPath(file);
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return refusedWhole(kinds::notReadable, name, name);
    }
    if (std::filesystem::file_size(file, error) > kLargestImport) {
        return refusedWhole(kinds::tooLargeToRead, name,
                            std::to_string(kLargestImport / kMegabyte));
    }
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.is_open() && !in.bad() ? importBank(format, name, bytes, bankId)
                                     : refusedWhole(kinds::notReadable, name, name);
}

std::string summary(const Imported &imported, std::string_view language)
{
    const bool english = language.starts_with("en");
    const auto number = [](int count) { return std::to_string(count); };
    return number(imported.all())
        + (english ? (imported.all() == 1 ? " question: " : " questions: ") : " spørsmål: ")
        + number(imported.whole + imported.withLoss) + (english ? " imported, " : " hentet inn, ")
        + number(imported.withLoss) + (english ? " of them with losses, " : " av dem med tap, ")
        + number(imported.refused) + (english ? " refused.\n" : " avvist.\n");
}

} // namespace minplan::exchange
