#include "module/keys.h"
#include "module/option_habits.h"
#include "module/steps.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace {

/// Reads one quiz: its own questions and those of the banks it uses, and what is drawn of them.
class QuizReader
{
public:
    QuizReader(StepContext &context, const Fields &fields)
        : m_context(context)
        , m_fields(fields)
        , m_reading(fields.reading())
    { }
    Quiz read();

private:
    void readQuestions();
    void readOwn(const Field &item);
    void readBank(const Field &item);
    void takeBank(const std::string &name, const Bank &bank);
    void readDraw();
    void readDrawPerBank(const Field &field);
    void checkDraw(Node at, int drawn, std::size_t pool, const std::string &bank);
    void readBands();
    void checkHabits();

    StepContext &m_context;
    const Fields &m_fields;
    Reading &m_reading;
    Quiz m_quiz;
    std::map<std::string, Node> m_banks;        ///< as used → where
    std::map<std::string, std::size_t> m_pools; ///< bank → how many questions
    std::vector<std::string> m_bankNames;
    bool m_whole = true; ///< every question could be read
};

void QuizReader::readOwn(const Field &item)
{
    QuestionPlace at;
    std::optional<Question> question = readQuestion(m_reading, item, m_context.names, at);
    if (question) {
        m_context.questions.claim(m_reading, question->id, at.id);
        m_context.formerQuestions.claim(m_reading, question->history.was, at.was);
        m_quiz.questions.push_back(std::move(*question));
    } else {
        m_whole = false;
    }
}

/// A bank's questions count once for the module, also when two quizzes use it: before and after.
void QuizReader::takeBank(const std::string &name, const Bank &bank)
{
    auto &seen = m_context.banksSeen;
    const bool isNew = std::find(seen.begin(), seen.end(), &bank) == seen.end();
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
        Question question = bank.questions[i];
        question.bank = name;
        if (!m_context.names.objectives.has(question.objective)) {
            question.objective.clear();
        }
        if (isNew) {
            const QuestionPlace &at = bank.places[i];
            m_context.questions.claim(*bank.reading, question.id, at.id);
            m_context.formerQuestions.claim(*bank.reading, question.history.was, at.was);
        }
        m_quiz.questions.push_back(std::move(question));
    }
    if (isNew) {
        seen.push_back(&bank);
    }
    m_pools[name] = bank.questions.size();
    m_whole = m_whole && bank.complete;
}

void QuizReader::readBank(const Field &item)
{
    const Fields fields(m_reading, item.value, keys::usedBank);
    const Field use = fields["use"];
    const std::string name(use.value.text());
    const auto [first, isNew] = m_banks.try_emplace(name, use.value);
    if (!isNew && !name.empty()) {
        m_reading.addRelated(kinds::usedTwice, use.value, {name}, m_reading, first->second);
        return;
    }
    m_bankNames.push_back(name);
    const Bank *bank = m_context.loading.bank(m_reading, use);
    if (bank == nullptr) {
        m_whole = false;
        return;
    }
    takeBank(name, *bank);
}

void QuizReader::readQuestions()
{
    constexpr std::array<std::string_view, 1> useKey{"use"};
    const Field list = m_fields["questions"];
    m_whole = list.value.is(NodeKind::List) && !holdsDamage(list.value);
    for (const Field &item : someItemsOf(m_reading, list)) {
        if (item.value.is(NodeKind::Map) && firstOf(item.value, useKey).present()) {
            readBank(item);
        } else {
            readOwn(item);
        }
    }
}

void QuizReader::checkDraw(Node at, int drawn, std::size_t pool, const std::string &bank)
{
    if (m_whole && static_cast<std::size_t>(drawn) > pool) {
        m_reading.add(kinds::drawTooLarge, at, {std::to_string(drawn), std::to_string(pool), bank});
    }
}

void QuizReader::readDrawPerBank(const Field &field)
{
    for (const Field &entry : entriesOf(m_reading, field)) {
        const std::string bank = entry.name();
        const std::optional<int> drawn = readWhole(m_reading, entry, 1, 1000);
        if (!m_banks.contains(bank)) {
            m_reading.add(kinds::drawUnknownBank, entry.key,
                          {bank, text::nearest(bank, m_bankNames)});
        } else if (drawn && m_pools.contains(bank)) {
            checkDraw(entry.value, *drawn, m_pools[bank], bank);
            m_quiz.drawPerBank.emplace(bank, *drawn);
        }
    }
}

void QuizReader::readDraw()
{
    const Field draw = m_fields["draw"];
    if (draw.value.is(NodeKind::Map)) {
        readDrawPerBank(draw);
        return;
    }
    m_quiz.draw = readWhole(m_reading, draw, 1, 1000);
    if (m_quiz.draw) {
        checkDraw(draw.value, *m_quiz.draw, m_quiz.questions.size(), {});
    }
}

void QuizReader::readBands()
{
    for (const Field &entry : entriesOf(m_reading, m_fields["bands"])) {
        const std::optional<int> percent = wholeNumber(entry.key.text());
        std::string text = readText(m_reading, entry);
        if (!percent || *percent < 0 || *percent > 100) {
            m_reading.add(kinds::bandKey, entry.key, {entry.name()});
        } else {
            m_quiz.bands.emplace(*percent, std::move(text));
        }
    }
}

/// A bank alone is told of the longest answers itself; what stands first matters only here.
void QuizReader::checkHabits()
{
    const bool isBank = m_banks.size() == 1 && m_fields["questions"].value.size() == 1;
    if (m_whole && !isBank) {
        checkLongest(m_reading, m_fields.owner(), m_quiz.questions);
    }
    if (m_whole && !m_quiz.shuffle) {
        checkFirst(m_reading, m_fields.owner(), m_quiz.questions);
    }
}

Quiz QuizReader::read()
{
    constexpr std::array<std::string_view, 2> measures{"before", "after"};
    constexpr std::array<std::string_view, 1> prefer{"unseen"};
    constexpr std::array<std::string_view, 3> feedback{"each", "end", "none"};
    readQuestions();
    readDraw();
    if (const auto measured = readOneOf(m_reading, m_fields["measures"], measures)) {
        m_quiz.measures = *measured == 0 ? Measures::Before : Measures::After;
    }
    m_quiz.preferUnseen = readOneOf(m_reading, m_fields["prefer"], prefer).has_value();
    if (m_fields.has("prefer") && !m_fields.has("draw")) {
        m_reading.add(kinds::preferWithoutDraw, m_fields["prefer"].key);
    }
    m_quiz.shuffle = readYesNo(m_reading, m_fields["shuffle"], false);
    if (const auto when = readOneOf(m_reading, m_fields["feedback"], feedback)) {
        m_quiz.feedback = static_cast<FeedbackWhen>(*when);
    }
    m_quiz.confidence = readYesNo(m_reading, m_fields["confidence"], false);
    m_quiz.attempts = readWhole(m_reading, m_fields["attempts"], 1, 1000);
    readBands();
    checkHabits();
    return std::move(m_quiz);
}

} // namespace

Quiz readQuiz(StepContext &context, const Fields &fields)
{
    return QuizReader(context, fields).read();
}

} // namespace minplan::module
