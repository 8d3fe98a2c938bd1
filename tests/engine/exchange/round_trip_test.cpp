#include "exchange/export.h"
#include "exchange/import.h"
#include "report.h"

#include <random>

using namespace minplan;
using namespace minplan::exchange;
using tests::kHere;

namespace {

/// Takes from a question what GIFT cannot carry.
class Carried
{
public:
    explicit Carried(module::Question question)
        : m_question(std::move(question))
    { }
    module::Question take()
    {
        m_question.objective.clear();
        m_question.source.reset();
        m_question.hint.clear();
        m_question.points = 1;
        std::visit(*this, m_question.kind);
        return std::move(m_question);
    }
    void operator()(module::OneOf &kind) const { strip(kind.options); }
    void operator()(module::AnyOf &kind) const { strip(kind.options); }
    void operator()(module::Match &kind) const
    {
        for (auto *items : {&kind.left, &kind.right, &kind.with}) {
            for (module::Item &item : *items) {
                item.id.clear();
            }
        }
    }
    void operator()(module::Number &kind) const { kind.unit.clear(); }
    void operator()(module::Reflect &kind) const { kind.atLeastWords = 0; }
    template <typename Other> void operator()(Other & /*kind*/) const { }

private:
    static void strip(std::vector<module::Option> &options)
    {
        for (module::Option &option : options) {
            option.id.clear();
            option.misconception.clear();
        }
    }
    module::Question m_question;
};

bool isCarried(const module::Question &question)
{
    const auto *blanks = std::get_if<module::Blanks>(&question.kind);
    return !std::holds_alternative<module::Order>(question.kind)
        && !std::holds_alternative<module::Sort>(question.kind)
        && (blanks == nullptr || blanks->accepted.size() == 1);
}

/// The bank's questions that GIFT has, as they should be after the way there and back.
std::string expected(const module::QuestionBank &bank)
{
    std::string yaml;
    for (const module::Question &question : bank.questions) {
        yaml += isCarried(question) ? module::questionYaml(Carried(question).take()) : "";
    }
    return yaml;
}

std::string thereAndBack(const module::QuestionBank &bank)
{
    const Exported exported = exportGift(bank, "bank.yaml");
    CHECK(exported.whole + exported.withLoss + exported.refused
          == static_cast<int>(bank.questions.size()));
    const Imported imported = importBank(Format::Gift, "bank.gift", exported.text, "bank");
    CHECK(imported.all() == exported.whole + exported.withLoss);
    CHECK(imported.refused == 0);
    std::string yaml;
    for (const module::Question &question : imported.bank.questions) {
        yaml += module::questionYaml(question);
    }
    return yaml;
}

/// Banks full of what is awkward to write, the same for the same seed.
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    { }
    module::QuestionBank bank()
    {
        module::QuestionBank bank{"bank", "nb", {}, {}};
        for (int i = 0; i < 12; ++i) {
            bank.questions.push_back(question(i));
        }
        return bank;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool maybe() { return below(2) == 0; }

    /// Words and signs; never the same text twice, never a space at an end.
    std::string words(bool paragraphs)
    {
        static const std::vector<std::string> pieces{
            "Planeieren", "mål", "på kaia", "[html]",  "{a}",   "=", "~",     "#",
            "a:b",        "\\",  "\\n",     "**fet**", "*",     "_", "100 %", "%5%",
            "«å»",        "->>", "1. x",    "####",    "\"q\"", "'", "T",     "TRUE",
            "::",         "\n",  "// nei",  "|",       "- y",   "->"};
        std::string text = std::to_string(++m_count);
        for (std::size_t i = below(8); i > 0; --i) {
            text.insert(0, pieces[below(pieces.size() - 1)] + (maybe() ? " " : ""));
            text += (maybe() ? " " : "") + pieces[below(pieces.size() - 1)];
            text += paragraphs && below(4) == 0 ? "\n\nSå" : "";
        }
        const std::size_t begin = text.find_first_not_of(" \n");
        return text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
    }
    std::string perhaps() { return maybe() ? words(true) : std::string(); }
    /// Without what GIFT has no way to write there.
    std::string without(std::string text, std::string_view what)
    {
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what)) {
            text.replace(at, what.size(), "/");
        }
        return text;
    }

    std::vector<module::Option> options(std::size_t rights)
    {
        std::vector<module::Option> options;
        for (std::size_t i = rights + 1 + below(4); i > 0; --i) {
            options.push_back({"", words(false), i <= rights, perhaps(), ""});
        }
        return options;
    }
    module::Match match()
    {
        module::Match match;
        for (std::size_t i = 2 + below(4); i > 0; --i) {
            match.left.push_back({"", without(words(false), "->")});
            match.right.push_back({"", words(false)});
        }
        for (std::size_t i = below(3); i > 0; --i) {
            match.with.push_back({"", words(false)});
        }
        return match;
    }
    module::Blanks blanks()
    {
        const std::string before = without(without(words(false), "{"), "\n");
        const std::string after = without(without(words(false), "}"), "\n");
        const auto answer = [this] {
            return without(without(without(without(words(false), "|"), "{"), "}"), "->");
        };
        return {before + (maybe() ? " " : "") + "{{1}}" + (maybe() ? " " : "") + after,
                {{answer(), answer()}}};
    }
    module::QuestionKind kind()
    {
        switch (below(8)) {
        case 0:
            return module::OneOf{options(1)};
        case 1:
            return module::AnyOf{options(1 + below(4))};
        case 2:
            return module::TrueOrFalse{words(false), maybe()};
        case 3:
            return match();
        case 4:
            return blanks();
        case 5:
            return module::Number{{static_cast<std::int64_t>(below(2'000'000)) - 1'000'000, 1000},
                                  {static_cast<std::int64_t>(below(100)), 100},
                                  ""};
        case 6:
            return module::Short{{without(words(false), "->"), without(words(false), "->")}};
        default:
            return module::Reflect{};
        }
    }
    module::Question question(int number)
    {
        module::Question question;
        question.id = "sporsmal-nummer-" + std::to_string(number);
        question.ask = words(true);
        question.why = perhaps();
        question.kind = kind();
        return question;
    }

    std::mt19937 m_random;
    int m_count = 0;
};

} // namespace

TEST_CASE("the banks we ship come back from GIFT as they were, in what GIFT can carry")
{
    int banks = 0;
    for (const auto &entry :
         std::filesystem::directory_iterator(tests::sourceDir() / "content/questions")) {
        CAPTURE(entry.path().string());
        const auto loaded = module::loadBank(entry.path());
        REQUIRE(loaded.usable());
        CHECK(!loaded.value.questions.empty());
        CHECK(thereAndBack(loaded.value) == expected(loaded.value));
        ++banks;
    }
    CHECK(banks > 0);
}

TEST_CASE("generated banks come back from GIFT as they were, in what GIFT can carry")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        module::QuestionBank bank = Generator(seed).bank();
        const auto read = module::readBankText("bank.yaml", module::bankYaml(bank));
        if (!read.usable()) {
            continue;
        }
        REQUIRE(thereAndBack(bank) == expected(bank));
    }
}

TEST_CASE("a bank written as YAML reads back as the same bank")
{
    int whole = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const module::QuestionBank bank = Generator(seed).bank();
        const std::string yaml = module::bankYaml(bank);
        const auto read = module::readBankText("bank.yaml", yaml);
        CHECK(module::bankYaml(read.value) == yaml);
        whole += read.usable() ? 1 : 0;
    }
    CHECK(whole > 100);
    const auto shipped = module::loadBank(tests::sourceDir() / "content/questions/roller.yaml");
    const std::string yaml = module::bankYaml(shipped.value);
    CHECK(module::bankYaml(module::readBankText("roller.yaml", yaml).value) == yaml);
    CHECK(yaml.find("because: koordinator-har-eneansvar") != std::string::npos);
}

TEST_CASE("what GIFT has no room for is named at the question, in both languages")
{
    const auto loaded = module::loadBank(kHere / "fixtures/every-key.yaml");
    REQUIRE(loaded.usable());
    const Exported exported = exportGift(loaded.value, "every-key.yaml");
    const text::SourceText &source = loaded.sources.begin()->second;
    for (const std::string language : {"nb", "en"}) {
        std::string report;
        for (const text::Finding &note : exported.notes) {
            report += text::render(note, &source, language);
        }
        tests::checkGolden(kHere / ("golden/export-" + language + ".txt"),
                           report + summary(exported, language));
    }
    tests::checkGolden(kHere / "golden/export.gift", exported.text);
}
