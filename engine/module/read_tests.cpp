#include "module/read_tests.h"

#include "module/keys.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr int kMostDraws = 10000;

constexpr std::array<std::string_view, 3> kTestKinds{"answers", "case", "quiz"};

/// Reads the tests of one module.
class TestsReader
{
public:
    TestsReader(Reading &reading, const Module &module, const Names &names,
                const MayBeLost &mayBeLost)
        : m_reading(reading)
        , m_module(module)
        , m_names(names)
        , m_mayBeLost(mayBeLost)
    { }
    std::optional<ModuleTest> read(const Field &item);

private:
    [[nodiscard]] std::optional<AnswersTest> readAnswers(const Fields &fields);
    [[nodiscard]] std::optional<PathTest> readPath(const Fields &fields);
    [[nodiscard]] std::optional<DrawsTest> readDraws(const Fields &fields);
    [[nodiscard]] const Question *questionOf(const Field &entry);
    template <typename Kind> [[nodiscard]] const Kind *stepOf(const Field &field);
    [[nodiscard]] bool knows(const Case &played, const Field &choice, const std::string &step);
    [[nodiscard]] std::optional<text::Fraction> readPoints(const Field &field);
    [[nodiscard]] Bounds readBounds(const Field &field);

    Reading &m_reading;
    const Module &m_module;
    const Names &m_names;
    const MayBeLost &m_mayBeLost;
};

/// «1», «0,5» or, exactly, «2/3».
std::optional<text::Fraction> TestsReader::readPoints(const Field &field)
{
    const std::string word = readWord(m_reading, field);
    if (word.empty()) {
        return {};
    }
    const bool exact = word.find('/') != std::string::npos;
    const auto points = exact ? text::Fraction::parse(word) : text::decimal(word);
    if (!points || *points < text::Fraction(0)) {
        m_reading.add(kinds::testPointsForm, field.value, {field.name(), word});
        return {};
    }
    return points;
}

/// One number, or {at-least, at-most}.
Bounds TestsReader::readBounds(const Field &field)
{
    if (!field.value.is(NodeKind::Map)) {
        const auto exactly = readPoints(field);
        return {exactly, exactly};
    }
    const Fields fields(m_reading, field.value, keys::bounds, field.key);
    return {readPoints(fields["at-least"]), readPoints(fields["at-most"])};
}

const Question *TestsReader::questionOf(const Field &entry)
{
    std::vector<std::string> known;
    for (const Step &step : m_module.steps) {
        const auto *quiz = std::get_if<Quiz>(&step.kind);
        for (std::size_t i = 0; quiz != nullptr && i < quiz->questions.size(); ++i) {
            if (quiz->questions[i].id == entry.key.text()) {
                return &quiz->questions[i];
            }
            known.push_back(quiz->questions[i].id);
        }
    }
    if (!m_mayBeLost(entry.name())) {
        m_reading.add(kinds::unknownTestQuestion, entry.key,
                      {entry.name(), text::nearest(entry.name(), known)});
    }
    return nullptr;
}

template <typename Kind> const Kind *TestsReader::stepOf(const Field &field)
{
    const std::string id = readWord(m_reading, field);
    std::vector<std::string> known;
    for (const Step &step : m_module.steps) {
        if (const auto *kind = std::get_if<Kind>(&step.kind)) {
            if (step.id == id) {
                return kind;
            }
            known.push_back(step.id);
        }
    }
    if (!id.empty() && !m_mayBeLost(id)) {
        m_reading.add(kinds::unknownTestStep, field.value,
                      {field.name(), id, text::nearest(id, known), joined(known)});
    }
    return nullptr;
}

std::optional<AnswersTest> TestsReader::readAnswers(const Fields &fields)
{
    AnswersTest test;
    const Field answers = fields["answers"];
    if (answers.value.is(NodeKind::Map) && answers.value.size() == 0) {
        m_reading.add(kinds::emptyText, answers.key, {answers.name()});
    }
    bool whole = true;
    for (const Field &entry : entriesOf(m_reading, answers)) {
        const Question *question = questionOf(entry);
        auto answer
            = question == nullptr ? std::nullopt : readTestAnswer(m_reading, entry, *question);
        whole = whole && answer.has_value();
        if (answer) {
            test.answers.emplace_back(question->id, std::move(*answer));
        }
    }
    for (const Field &entry : entriesOf(m_reading, fields["let"])) {
        if (const Question *question = questionOf(entry)) {
            test.let[question->id] = readTestValues(m_reading, entry, *question, m_mayBeLost);
        }
    }
    const auto points = readPoints(fields["points"]);
    test.points = points.value_or(0);
    return whole && points && !test.answers.empty() ? std::optional(std::move(test)) : std::nullopt;
}

bool TestsReader::knows(const Case &played, const Field &choice, const std::string &step)
{
    const std::string id = readWord(m_reading, choice);
    std::vector<std::string> known;
    for (const Scene &scene : played.scenes) {
        for (const Choice &one : scene.choices) {
            known.push_back(one.id);
        }
    }
    const bool found = std::find(known.begin(), known.end(), id) != known.end();
    if (!found && !id.empty() && !m_mayBeLost(id)) {
        m_reading.add(kinds::unknownTestChoice, choice.value, {step, id, text::nearest(id, known)});
    }
    return found;
}

std::optional<PathTest> TestsReader::readPath(const Fields &fields)
{
    constexpr std::array<std::string_view, 3> endings{"good", "mixed", "poor"};
    const Case *played = stepOf<Case>(fields["case"]);
    PathTest test{std::string(fields["case"].value.text()), {}, Ending::Good};
    bool whole = played != nullptr;
    for (const Field &choice : itemsOf(m_reading, fields["choose"])) {
        whole = played != nullptr && knows(*played, choice, test.step) && whole;
        test.choose.emplace_back(choice.value.text());
    }
    const auto end = readOneOf(m_reading, fields["end"], endings);
    test.end = static_cast<Ending>(end.value_or(0));
    return whole && end ? std::optional(std::move(test)) : std::nullopt;
}

std::optional<DrawsTest> TestsReader::readDraws(const Fields &fields)
{
    const Quiz *quiz = stepOf<Quiz>(fields["quiz"]);
    DrawsTest test;
    test.step = fields["quiz"].value.text();
    const auto draws = readWhole(m_reading, fields["draws"], 1, kMostDraws);
    test.draws = draws.value_or(1);
    test.seed = static_cast<std::uint64_t>(
        readWhole(m_reading, fields["seed"], 0, 999999999).value_or(1));
    test.questions = readBounds(fields["questions"]);
    test.points = readBounds(fields["points"]);
    for (const Field &item : itemsOf(m_reading, fields["objectives"])) {
        std::string id
            = readReference(m_reading, item, m_names.objectives, kinds::unknownObjective);
        if (!id.empty()) {
            test.objectives.push_back(std::move(id));
        }
    }
    for (const Field &entry : entriesOf(m_reading, fields["let"])) {
        if (const Question *question = questionOf(entry)) {
            test.let[question->id] = readTestBounds(m_reading, entry, *question, m_mayBeLost);
        }
    }
    const auto claims = {"questions", "points", "objectives", "let"};
    const bool any = std::any_of(claims.begin(), claims.end(),
                                 [&fields](const char *claim) { return fields.has(claim); });
    if (!any && !m_reading.keysLost(fields.map())) {
        m_reading.add(kinds::testWithoutClaim, fields.owner(), {test.step});
    }
    return quiz != nullptr && draws ? std::optional(std::move(test)) : std::nullopt;
}

std::optional<ModuleTest> TestsReader::read(const Field &item)
{
    if (!expectMap(m_reading, item, "answers: {hvem-har-rett: brukeren}")) {
        return {};
    }
    const Field kind = firstOf(item.value, kTestKinds);
    if (!kind.present()) {
        const std::vector<std::string> known(kTestKinds.begin(), kTestKinds.end());
        const Node first = item.value.size() > 0 ? item.value.first() : item.value;
        m_reading.add(kinds::unknownTestKind, first,
                      {text::nearest(first.text(), known), joined(known)});
        return {};
    }
    ModuleTest test{m_reading.rangeOf(item.value.first()).begin, {}};
    const std::string_view name = kind.key.text();
    if (name == "answers") {
        auto claim = readAnswers({m_reading, item.value, keys::answersTest, kind.key});
        test.claim = claim.value_or(AnswersTest());
        return claim ? std::optional(std::move(test)) : std::nullopt;
    }
    if (name == "case") {
        auto claim = readPath({m_reading, item.value, keys::pathTest, kind.value});
        test.claim = claim.value_or(PathTest());
        return claim ? std::optional(std::move(test)) : std::nullopt;
    }
    auto claim = readDraws({m_reading, item.value, keys::drawsTest, kind.value});
    test.claim = claim.value_or(DrawsTest());
    return claim ? std::optional(std::move(test)) : std::nullopt;
}

} // namespace

std::vector<ModuleTest> readTests(Reading &reading, const Field &list, const Module &module,
                                  const Names &names, const MayBeLost &mayBeLost)
{
    std::vector<ModuleTest> tests;
    TestsReader reader(reading, module, names, mayBeLost);
    for (const Field &item : someItemsOf(reading, list)) {
        if (auto test = reader.read(item)) {
            tests.push_back(std::move(*test));
        }
    }
    return tests;
}

} // namespace minplan::module
