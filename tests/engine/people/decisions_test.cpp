#include "people/decisions.h"

#include <doctest/doctest.h>

using namespace minplan::people;
using namespace std::chrono_literals;

namespace {

const Person kKari{"kari", "Kari", "sykepleier", ""};

Decisions read(const std::vector<Fact> &facts)
{
    Decisions decisions;
    for (const Fact &fact : facts) {
        for (const auto &[field, value] : fact.fields) {
            CHECK(isField(Fact::About::Person, field));
            take(decisions, field, value);
        }
    }
    return decisions;
}

} // namespace

TEST_CASE("what was decided is read as it was said")
{
    const Extension extension{2026y / 1 / 25, 2026y / 3 / 1, "Permisjon til mars"};
    const Exemption exemption{2026y / 2 / 1, "Arbeider ikke med IP"};
    const Recognised earlier{2024y / 2 / 29, 24, "Kurs i Bergen 2024"};
    const auto decided
        = read({extended(kKari, "mål-først", extension), exempted(kKari, "roller", exemption),
                recognised(kKari, "roller", earlier)});
    REQUIRE(decided.size() == 2);
    CHECK(decided.at("mål-først") == Decided{{extension}, {}, {}});
    CHECK(decided.at("roller") == Decided{{}, {exemption}, {earlier}});
}

TEST_CASE("what was withdrawn, and what is not as it is written, is no decision")
{
    const Exemption exemption{2026y / 2 / 1, "Arbeider ikke med IP"};
    CHECK(read({withdrawn(exempted(kKari, "roller", exemption))}).empty());
    Decisions decisions;
    take(decisions, "training/exempt/roller/2026-02-30", "reason");
    take(decisions, "training/praised/roller/2026-02-03", "reason");
    take(decisions, "training/exempt/2026-02-03", "reason");
    CHECK(decisions.empty());
    take(decisions, "training/extended/roller/2026-02-03", "soon reason");
    take(decisions, "training/recognised/roller/2026-02-03", "-1 proof");
    CHECK(decisions["roller"] == Decided());
}

TEST_CASE("a reason is a short text without a fødselsnummer")
{
    CHECK(checkReason("Permisjon") == NameFault::None);
    CHECK(checkReason("  ") == NameFault::Empty);
    CHECK(checkReason(std::string(200, 'x')) == NameFault::None);
    CHECK(checkReason(std::string(201, 'x')) == NameFault::TooLong);
    CHECK(checkReason("Gjelder 130972 48022") == NameFault::PersonalNumber);
}

TEST_CASE("the days beside a reason never make a fødselsnummer of it")
{
    const Fact fact = extended(kKari, "mal", {2026y / 1 / 25, 2026y / 3 / 1, "022 vakter"});
    const auto &[field, value] = *fact.fields.begin();
    CHECK(reasonIn(field, value) == "022 vakter");
    CHECK(decisionValue(field, value) == "2026-03-01, 022 vakter");
}

TEST_CASE("what is said anew stands in place of what its field said, and can be had back")
{
    const Exemption first{2026y / 2 / 1, "Permisjon"};
    const Extension later{2026y / 3 / 1, 2026y / 9 / 1, "Sykdom"};
    const Extension earlier{2026y / 1 / 1, 2026y / 2 / 1, "Ferie"};
    Decisions decisions
        = read({exempted(kKari, "roller", first), extended(kKari, "roller", later)});
    const Decisions asBefore = decisions;
    const auto say = [&decisions](const Fact &fact) {
        const Fact back = before(fact, kKari, decisions);
        retake(decisions, fact.fields.begin()->first, fact.fields.begin()->second);
        return back;
    };
    const Fact wording = say(exempted(kKari, "roller", {first.given, "Foreldrepermisjon"}));
    CHECK(decisions.at("roller").exemptions.size() == 1);
    CHECK(decisions.at("roller").exemptions[0].reason == "Foreldrepermisjon");
    const Fact nothing = say(extended(kKari, "roller", earlier));
    CHECK(decisions.at("roller").extensions == std::vector{earlier, later});
    (void)say(nothing);
    (void)say(wording);
    CHECK(decisions == asBefore);
    (void)say(withdrawn(exempted(kKari, "roller", first)));
    (void)say(withdrawn(extended(kKari, "roller", later)));
    CHECK(decisions.empty());
}
