#include "school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

constexpr std::chrono::year_month kMay = 2026y / 5;

people::PlanShare half(std::chrono::year_month month = kMay)
{
    return {month, 40, 20};
}

/// The units the deed is not refused for: Fana, Nord below it, Årstad.
template <typename Deed> std::string reached(const record::Store &store, Deed deed)
{
    std::string letters;
    const people::Units units = store.organisation();
    for (const auto &[letter, id] :
         {std::pair('f', "fana"), std::pair('n', "nord"), std::pair('a', "arstad")}) {
        const auto why = refused([&] { deed(*people::findUnit(units, id)); });
        CHECK((!why || why == Kind::Forbidden));
        letters += why ? '-' : letter;
    }
    return letters;
}

} // namespace

TEST_CASE("who may say and who may see the share with a plan is as the table of rights says")
{
    struct Row {
        const char *who;
        const char *says;
        const char *sees;
    };
    for (const Row &row : {Row{"kari", "---", "---"}, Row{"teacher", "---", "fna"},
                           Row{"lead", "fn-", "f--"}, Row{"admin", "fna", "fna"}}) {
        CAPTURE(row.who);
        School place;
        record::Access access = place.as(row.who);
        CHECK(reached(place.store,
                      [&](const people::Unit &unit) { access.setPlanShare(unit, kMay, half()); })
              == row.says);
        CHECK(reached(place.store, [&](const people::Unit &unit) { (void)access.planShares(unit); })
              == row.sees);
    }
}

TEST_CASE("months stand in their order, the latest word counts, and a month can be taken back")
{
    School place;
    const people::Unit fana{"fana", "Fana"};
    record::Access access = place.as("lead");
    access.setPlanShare(fana, 2026y / 6, half(2026y / 6));
    access.setPlanShare(fana, kMay, half());
    access.setPlanShare(fana, kMay, people::PlanShare{kMay, 41, 21});
    const std::vector<people::PlanShare> both = {{kMay, 41, 21}, half(2026y / 6)};
    CHECK(access.planShares(fana).months == both);
    access.setPlanShare(fana, 2026y / 6, std::nullopt);
    CHECK(access.planShares(fana).months == std::vector{people::PlanShare{kMay, 41, 21}});
    CHECK(place.store.organisation().size() == 3);
    place.store.rebuild();
    CHECK(access.planShares(fana).months == std::vector{people::PlanShare{kMay, 41, 21}});
}

TEST_CASE("what cannot be is refused, whoever says it")
{
    School place;
    record::Access owner(place.store);
    const people::Unit fana{"fana", "Fana"};
    CHECK(refused([&] {
              owner.setPlanShare(fana, kMay, people::PlanShare{kMay, 1, 2});
          })
          == Kind::Other);
    CHECK(refused([&] { owner.setPlanShare(fana, kMay, half(2026y / 6)); }) == Kind::Other);
    CHECK(refused([&] { owner.setPlanShare({"ukjent", "Ukjent"}, kMay, half()); }) == Kind::Other);
}

TEST_CASE("the course is begun with the first module in the unit or below it")
{
    School place;
    const record::Access owner(place.store);
    CHECK(owner.planShares({"fana", "Fana"}).courseBegun.has_value());
    CHECK(owner.planShares({"nord", "Nord"}).courseBegun
          == owner.planShares({"fana", "Fana"}).courseBegun);
    CHECK_FALSE(owner.planShares({"arstad", "Årstad"}).courseBegun.has_value());
}
