#include "exchange/export.h"

#include "exchange/gift_writer.h"
#include "exchange/note_kinds.h"
#include "module/parameters.h"
#include "module/reading.h"

namespace minplan::exchange {

namespace {

/// Puts questions behind one another and what is said about each.
class BankExport
{
public:
    BankExport(const module::QuestionBank &bank, const std::string &name)
        : m_bank(bank)
        , m_name(name)
    { }
    Exported run();

private:
    void question(std::size_t number);
    void note(const text::FindingKind &kind, std::size_t number, std::vector<std::string> words);

    const module::QuestionBank &m_bank;
    const std::string &m_name;
    Exported m_exported;
};

void BankExport::note(const text::FindingKind &kind, std::size_t number,
                      std::vector<std::string> words)
{
    const text::Range at
        = number < m_bank.places.size() ? m_bank.places[number] : text::Range{{1, 1}, {1, 1}};
    m_exported.notes.push_back({&kind, m_name, at, std::move(words), {}});
}

void BankExport::question(std::size_t number)
{
    const module::Question &question = m_bank.questions[number];
    const GiftWriter::Obstacle obstacle = GiftWriter::obstacle(question);
    if (obstacle.kind != nullptr) {
        note(*obstacle.kind, number, obstacle.words);
        ++m_exported.refused;
        return;
    }
    const module::DrawnValues values = module::valuesOf(question.let, {}, module::firstOfRange);
    const module::Question fixed
        = module::filled(question, values, module::decimalMarkOf(m_bank.language));
    GiftWriter writer;
    writer.write(fixed);
    m_exported.text += (m_exported.text.empty() ? "" : "\n") + writer.text();
    for (const text::FindingKind *change : writer.changes()) {
        note(*change, number, {});
    }
    if (!writer.left().empty()) {
        note(kinds::partsLeft, number, {module::joined(writer.left())});
    }
    if (!values.empty()) {
        note(kinds::numbersFixed, number, {module::inWords(values)});
    }
    const bool whole = writer.changes().empty() && writer.left().empty() && values.empty();
    ++(whole ? m_exported.whole : m_exported.withLoss);
}

Exported BankExport::run()
{
    for (std::size_t number = 0; number < m_bank.questions.size(); ++number) {
        question(number);
    }
    text::sortByPlace(m_exported.notes);
    return std::move(m_exported);
}

} // namespace

Exported exportGift(const module::QuestionBank &bank, const std::string &name)
{
    return BankExport(bank, name).run();
}

std::string summary(const Exported &exported, std::string_view language)
{
    const bool english = language.starts_with("en");
    const int written = exported.whole + exported.withLoss;
    const int all = written + exported.refused;
    const auto number = [](int count) { return std::to_string(count); };
    return number(all) + (english ? (all == 1 ? " question: " : " questions: ") : " spørsmål: ")
        + number(written) + (english ? " written, " : " skrevet, ") + number(exported.withLoss)
        + (english ? " of them with losses, " : " av dem med tap, ") + number(exported.refused)
        + (english ? " left out.\n" : " utelatt.\n");
}

} // namespace minplan::exchange
