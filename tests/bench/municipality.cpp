#include "municipality.h"

#include "people/identity.h"
#include "record/access.h"

#include <random>

namespace minplan::bench {

namespace {

using people::Fact;
using record::Millis;
using record::Store;
using text::Day;
using namespace std::chrono_literals;
using std::chrono::days;

constexpr int kTogether = 2000; ///< attempts written as one
constexpr auto kFirstDay = kBenchDay - days(4 * 365);
constexpr int kStoreys = 20; ///< units below each in the middle

std::vector<std::string> pathOf(int unit)
{
    return {"Kommunen", "Område " + std::to_string(unit / kStoreys),
            "Sone " + std::to_string(unit % kStoreys)};
}

std::string moduleNamed(int module)
{
    return "opplaring-i-hjemmetjenesten-" + std::to_string(module);
}

/// As large as the event of an answer with the question's texts.
play::Event answerTo(int question, bool right, int textLength)
{
    const std::string id = "sporsmal-om-planen-" + std::to_string(question);
    nlohmann::json options = nlohmann::json::array();
    for (const char *option : {"brukeren-selv", "fastlegen", "koordinator", "kommunen"}) {
        options.push_back(
            {{"id", option}, {"text", std::string(static_cast<std::size_t>(textLength) / 2, 'o')}});
    }
    nlohmann::json body = {{"title", "Kunnskapstest"},
                           {"kind", "one-of"},
                           {"ask", std::string(static_cast<std::size_t>(textLength), 'a')},
                           {"options", options},
                           {"try", 1},
                           {"answer", {right ? "brukeren-selv" : "fastlegen"}},
                           {"points", right ? "1" : "0"},
                           {"of", "1"},
                           {"sure", right ? 3 : 2},
                           {"objective", "mal-eller-tiltak"}};
    if (!right) {
        body["because"] = {"legen-bestemmer"};
    }
    body["now"] = {{"step", "kunnskapstest"}, {"title", "Kunnskapstest"}, {"percent", 50}};
    return {"question-answered", "kunnskapstest/" + id, std::move(body)};
}

play::Event ended(bool passed, bool holdsForTwoYears)
{
    play::Event event{
        "attempt-ended",
        "",
        {{"title", "Opplæring"}, {"points", passed ? "9" : "5"}, {"of", "10"}, {"passed", passed}}};
    if (passed && holdsForTwoYears) {
        event.body["validMonths"] = 24;
    }
    return event;
}

class Maker
{
public:
    Maker(const Municipality &municipality, const std::filesystem::path &data)
        : m_size(municipality)
        , m_store(data, surroundings())
    { }

    void make()
    {
        m_store.together([this] { addUnits(); });
        m_store.together([this] { addStaff(); });
        m_store.together([this] { addAssignments(); });
        for (int module = 0; module < m_size.modules; ++module) {
            m_now = std::max(m_now, Millis(kFirstDay + days(20 + 45 * module)));
            for (int from = 0; from < m_size.staff; from += kTogether) {
                m_store.together([&] {
                    for (int one = from; one < std::min(m_size.staff, from + kTogether); ++one) {
                        learn(one, module);
                    }
                });
            }
        }
        m_store.together([this] { decide(); });
    }

private:
    record::Surroundings surroundings()
    {
        return {[this] { return m_now; }, [this] { return m_random(); }, "bench", 0ms};
    }
    /// Out of a hundred, always the same for the same.
    int chance() { return static_cast<int>(m_random() % 100); }

    void note(Fact fact) { m_store.note("bench", std::array{std::move(fact)}); }

    void addUnits()
    {
        for (int unit = 0; unit < m_size.units; ++unit) {
            const auto path = pathOf(unit);
            for (std::size_t storey = 1; storey <= path.size(); ++storey) {
                const std::vector<std::string> here(path.begin(), path.begin() + long(storey));
                const std::vector<std::string> above(here.begin(), here.end() - 1);
                note({Fact::About::Unit,
                      people::unitId(here),
                      {{"name", here.back()},
                       {"parent", above.empty() ? "" : people::unitId(above)}}});
            }
        }
    }

    void addStaff()
    {
        for (int one = 0; one < m_size.staff; ++one) {
            const auto number = std::to_string(one);
            m_staff.push_back(people::personId("Bench", number));
            const auto started = kFirstDay + days(one % 1000) - days(500);
            note({Fact::About::Person,
                  m_staff.back(),
                  {{"name", "Kari Ånestad " + number},
                   {"profession", one % 3 == 0 ? "sykepleier" : "hjelpepleier"},
                   {"number", number},
                   {"municipality", "Bench"},
                   {"listed", "yes"},
                   {"email", "kari." + number + "@example.org"},
                   {"started", text::isoDate(Day(started))},
                   {"units/" + people::unitId(pathOf(one % m_size.units)), "yes"}}});
        }
    }

    void addAssignments()
    {
        constexpr std::array kRules = {"2026-06-15", "start+90d", "every-06", "pass+24m"};
        for (int module = 0; module < m_size.modules; ++module) {
            people::Assignment one{"assignment-" + std::to_string(module), moduleNamed(module)};
            one.unit = people::unitId({"Kommunen"});
            one.due = kRules.at(static_cast<std::size_t>(module) % kRules.size());
            one.since = text::isoDate(Day(kFirstDay));
            note(people::difference({}, one));
        }
    }

    void learn(int one, int module)
    {
        const int fate = chance();
        const auto &person = m_staff[static_cast<std::size_t>(one)];
        if (fate < 6) {
            return;
        }
        attempt(person, module, fate < 14, fate >= 19);
        if (fate >= 97) {
            attempt(person, module, false, true);
        }
    }

    void attempt(const std::string &person, int module, bool stops, bool passes)
    {
        // A whole number of answers each, of which some are one more: together as many as wanted.
        const double attempts = 0.97 * m_size.staff * m_size.modules;
        m_due += m_size.answers / attempts;
        const auto begun = m_store.begin(
            person, moduleNamed(module), 1,
            {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}});
        std::vector<play::Event> events;
        for (int question = 0; m_due >= 1; ++question, m_due -= 1) {
            events.push_back(answerTo(question, chance() < 40 + 5 * question, m_size.textLength));
        }
        if (!stops) {
            events.push_back({"result-seen",
                              "kunnskapstest",
                              {{"title", "Kunnskapstest"},
                               {"points", passes ? "9" : "5"},
                               {"of", "10"},
                               {"counts", true},
                               {"try", 1}}});
            events.push_back(ended(passes, module % 5 == 0));
        }
        m_store.append(begun, events);
        m_now += 1min;
    }

    void decide()
    {
        m_now = std::max(m_now, Millis(kBenchDay - days(30)));
        const record::Access access(m_store);
        for (int one = 0; one < m_size.staff; one += 25) {
            people::Person person;
            person.id = m_staff[static_cast<std::size_t>(one)];
            const std::string module = moduleNamed(one / 25 % m_size.modules);
            const Day day(kBenchDay - days(30));
            const Day later(kBenchDay + days(30));
            note(one % 3 == 0       ? people::extended(person, module, {day, later, "Permisjon"})
                     : one % 3 == 1 ? people::exempted(person, module, {day, "Permisjon"})
                                    : people::recognised(person, module, {day, 24, "Kurs"}));
            m_store.audit("bench",
                          {"person-reminded", person.id, {{"modules", {module}}, {"way", "mail"}}});
        }
    }

    Municipality m_size;
    Millis m_now{kFirstDay};
    std::mt19937_64 m_random{5};
    Store m_store;
    std::vector<std::string> m_staff; ///< ids
    double m_due = 0;                 ///< answers that are still to be given
};

} // namespace

void make(const Municipality &municipality, const std::filesystem::path &data)
{
    Maker(municipality, data).make();
}

record::Surroundings onBenchDay()
{
    record::Surroundings surroundings = record::realSurroundings();
    surroundings.now = [] { return Millis(kBenchDay); };
    return surroundings;
}

std::string told(int number)
{
    const std::string digits = std::to_string(number);
    std::string words;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        words += (i > 0 && (digits.size() - i) % 3 == 0 ? " " : "") + digits.substr(i, 1);
    }
    return words;
}

std::string aUnit(const Municipality &municipality)
{
    return people::unitId(pathOf(municipality.units / 2));
}

} // namespace minplan::bench
