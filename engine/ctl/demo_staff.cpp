#include "ctl/demo_staff.h"

#include "ctl/demo_names.h"
#include "people/identity.h"

#include <array>
#include <functional>

namespace minplan::ctl {

namespace {

using people::Listed;
using play::Chance;
using text::Day;

constexpr auto kMunicipality = "Eksempel kommune";
constexpr int kFirstNumber = 100001;
constexpr std::size_t kUnitsOfAnArea = 8;

constexpr std::array<std::string_view, kUnitsOfAnArea> kZones
    = {"Sone Nord",    "Sone Sør",  "Sone Øst",  "Sone Vest",
       "Sone Sentrum", "Sone Elva", "Sone Åsen", "Sone Fjord"};

/// Of every hundred, in home care.
struct Share {
    std::string_view profession;
    int percent;
};
constexpr std::array<Share, 6> kProfessions = {{{"helsefagarbeider", 40},
                                                {"sykepleier", 34},
                                                {"vernepleier", 9},
                                                {"ergoterapeut", 7},
                                                {"fysioterapeut", 6},
                                                {"assistent", 4}}};

/// Of every sixty.
struct FateShare {
    Fate fate;
    int ofSixty;
};
constexpr std::array<FateShare, 12> kFates = {{{Fate::Done, 25},
                                               {Fate::Retried, 8},
                                               {Fate::StartedAnew, 3},
                                               {Fate::Late, 5},
                                               {Fate::NeverBegan, 2},
                                               {Fate::Stopped, 4},
                                               {Fate::Failed, 1},
                                               {Fate::Extended, 2},
                                               {Fate::Recognised, 2},
                                               {Fate::OnLeave, 1},
                                               {Fate::Left, 3},
                                               {Fate::New, 4}}};
constexpr int kSixty = 60;

std::string professionBy(Chance &chance)
{
    auto left = static_cast<int>(chance.below(100));
    for (const Share &share : kProfessions) {
        left -= share.percent;
        if (left < 0) {
            return std::string(share.profession);
        }
    }
    return std::string(kProfessions.front().profession);
}

/// Few staff have every so manieth of the sixty fates.
std::vector<Fate> fatesOf(int staff, Chance &chance)
{
    std::vector<Fate> sixty;
    for (const FateShare &share : kFates) {
        sixty.insert(sixty.end(), static_cast<std::size_t>(share.ofSixty), share.fate);
    }
    std::vector<Fate> fates;
    for (int person = 0; person < staff; ++person) {
        const int place = staff < kSixty ? person * kSixty / staff : person % kSixty;
        fates.push_back(sixty[static_cast<std::size_t>(place)]);
    }
    chance.shuffle(fates);
    return fates;
}

std::vector<std::string> pathOf(std::size_t unit, std::size_t units)
{
    const std::string zone(kZones.at(unit % kUnitsOfAnArea));
    if (units <= kUnitsOfAnArea) {
        return {"Hjemmetjenesten", zone};
    }
    return {"Hjemmetjenesten", "Område " + std::to_string(unit / kUnitsOfAnArea + 1), zone};
}

/// Most have worked here for years.
Day startOf(Fate fate, Day today, Chance &chance)
{
    constexpr int kNewDays = 28;
    const auto days = static_cast<int>(chance.below(12 * 365));
    return text::daysAfter(today, fate == Fate::New ? -kNewDays + days % 6 : -365 - days);
}

people::List listOf(const DemoStaff &demo, const std::function<bool(Fate)> &isThere)
{
    people::List list;
    list.tellsProfessions = list.tellsRoles = true;
    list.persons.push_back(demo.administrator);
    list.persons.insert(list.persons.end(), demo.leads.begin(), demo.leads.end());
    for (const DemoPerson &person : demo.staff) {
        if (isThere(person.fate)) {
            list.persons.push_back(person.listed);
        }
    }
    return list;
}

} // namespace

people::List DemoStaff::before() const
{
    return listOf(*this, [](Fate fate) { return fate != Fate::New; });
}

people::List DemoStaff::after() const
{
    return listOf(*this, [](Fate fate) { return fate != Fate::Left; });
}

DemoStaff demoStaff(int units, int staff, Day today, Chance &chance)
{
    NameMaker names(chance);
    int number = kFirstNumber;
    const auto listed = [&](const std::vector<std::string> &unit, Fate fate) {
        Listed one;
        one.line = number - kFirstNumber + 2;
        one.name = names.next();
        one.number = std::to_string(number++);
        one.municipality = kMunicipality;
        one.profession = professionBy(chance);
        one.units = {unit};
        one.startedOn = text::isoDate(startOf(fate, today, chance));
        return one;
    };
    DemoStaff demo;
    demo.top = {"Hjemmetjenesten"};
    demo.administrator = listed(demo.top, Fate::Done);
    demo.administrator.roles = {people::Role::Administrator};
    const auto many = static_cast<std::size_t>(units);
    for (std::size_t unit = 0; unit < many; ++unit) {
        demo.units.push_back(pathOf(unit, many));
        demo.leads.push_back(listed(demo.units.back(), Fate::Done));
        demo.leads.back().leads = {demo.units.back()};
    }
    for (const Fate fate : fatesOf(staff, chance)) {
        const std::size_t unit = demo.staff.size() % many;
        demo.staff.push_back({listed(demo.units[unit], fate), fate, unit});
    }
    return demo;
}

std::string idOf(const people::Listed &listed)
{
    return people::personId(listed.municipality, listed.number);
}

} // namespace minplan::ctl
