#include "record/joined.h"

namespace minplan::record {

namespace {

constexpr auto kSameAs
    = "SELECT person, value FROM person_field WHERE field = 'same-as' AND value <> ''";
constexpr auto kIsKnown
    = "SELECT 1 FROM person_field WHERE person = ? AND field <> 'same-as' LIMIT 1";

} // namespace

people::Joined readJoined(Connection &connection)
{
    std::map<std::string, std::string> sameAs;
    Query rows(connection, kSameAs);
    while (rows.step()) {
        sameAs[rows.text(0)] = rows.text(1);
    }
    std::set<std::string> known;
    for (const auto &[from, to] : sameAs) {
        for (const std::string &id : {from, to}) {
            if (Query(connection, kIsKnown, id).step()) {
                known.insert(id);
            }
        }
    }
    return {sameAs, known};
}

} // namespace minplan::record
