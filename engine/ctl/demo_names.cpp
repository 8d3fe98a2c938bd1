#include "ctl/demo_names.h"

#include <array>
#include <string_view>

namespace minplan::ctl {

namespace {

constexpr std::array<std::string_view, 60> kFirst = {
    "Anne",      "Kari",      "Ingrid", "Marit",    "Liv",      "Eva",    "Astrid", "Berit",
    "Hilde",     "Solveig",   "Randi",  "Marianne", "Bente",    "Nina",   "Silje",  "Ida",
    "Camilla",   "Kristin",   "Heidi",  "Maria",    "Julie",    "Hanne",  "Tone",   "Linn",
    "Emma",      "Nora",      "Sara",   "Åse",      "Ragnhild", "Turid",  "Fatima", "Amina",
    "Agnieszka", "Katarzyna", "Ayan",   "Olena",    "Jan",      "Per",    "Bjørn",  "Ole",
    "Lars",      "Kjell",     "Knut",   "Svein",    "Arne",     "Thomas", "Geir",   "Morten",
    "Terje",     "Odd",       "Erik",   "Martin",   "Andreas",  "Øyvind", "Håkon",  "Mohammed",
    "Ahmed",     "Ali",       "Piotr",  "Mehmet",
};

constexpr std::array<std::string_view, 60> kLast = {
    "Hansen",   "Johansen",      "Olsen",     "Larsen",    "Andersen",    "Pedersen",
    "Nilsen",   "Kristiansen",   "Jensen",    "Karlsen",   "Johnsen",     "Pettersen",
    "Eriksen",  "Berg",          "Haugen",    "Hagen",     "Johannessen", "Andreassen",
    "Jacobsen", "Halvorsen",     "Dahl",      "Jørgensen", "Henriksen",   "Lund",
    "Sørensen", "Jakobsen",      "Moen",      "Gundersen", "Iversen",     "Strand",
    "Svendsen", "Solberg",       "Martinsen", "Knutsen",   "Eide",        "Bakken",
    "Paulsen",  "Kristoffersen", "Mathisen",  "Lie",       "Amundsen",    "Rasmussen",
    "Nguyen",   "Ahmed",         "Ali",       "Hussain",   "Mohamed",     "Kowalski",
    "Hauge",    "Ødegård",       "Ås",        "Vik",       "Tveit",       "Aasen",
    "Nygård",   "Sandvik",       "Myhre",     "Lunde",     "Moe",         "Fjeld",
};

} // namespace

NameMaker::NameMaker(play::Chance &chance)
    : m_first(kFirst.begin(), kFirst.end())
    , m_last(kLast.begin(), kLast.end())
{
    chance.shuffle(m_first);
    chance.shuffle(m_last);
}

std::string NameMaker::next()
{
    const std::size_t place = m_made++;
    // The last name moves one on with every round of first names, so that no pair comes twice.
    const std::size_t round = place / m_first.size();
    return m_first[place % m_first.size()] + " " + m_last[(place + round) % m_last.size()];
}

} // namespace minplan::ctl
