#include "exchange/import.h"

#include "exchange/gift.h"
#include "exchange/import_bytes.h"
#include "exchange/moodle.h"
#include "text/encoding.h"

#include <array>

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

Imported take(Format format, ImportBytes file, const std::string &bankId)
{
    Imported imported;
    if (file.refusal != nullptr) {
        imported.source = text::SourceText(file.name, "");
        imported.notes.push_back({file.refusal, file.name, {{1, 1}, {1, 1}}, {file.word}, {}});
        return imported;
    }
    text::Decoded decoded = text::decoded(file.bytes);
    imported.source = text::SourceText(file.name, std::move(decoded.text));
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

} // namespace

Imported importBank(Format format, const std::string &name, std::string_view bytes,
                    const std::string &bankId)
{
    return take(format, checkToImport(name, std::string(bytes)), bankId);
}

Imported importFile(Format format, const std::filesystem::path &file, const std::string &bankId)
{
    return take(format, readToImport(file), bankId);
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
