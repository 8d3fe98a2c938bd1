#include "ctl/demo_story.h"

#include <queue>

namespace minplan::ctl {

namespace {

constexpr std::size_t kTogether = 5000;

/// A happening's next time; of two at once the one that came first in the story.
struct Next {
    record::Millis at;
    std::size_t place = 0;
};
bool operator>(const Next &left, const Next &right)
{
    return std::pair(left.at, left.place) > std::pair(right.at, right.place);
}

} // namespace

void letHappen(record::Store &store, const Happenings &story, record::Millis &now,
               const std::function<bool(std::size_t)> &goOn)
{
    std::priority_queue<Next, std::vector<Next>, std::greater<>> agenda;
    for (const Happening &happening : story) {
        agenda.push({happening.at, agenda.size()});
    }
    std::size_t done = 0;
    while (!agenda.empty() && goOn(done)) {
        store.together([&] {
            for (std::size_t i = 0; i < kTogether && !agenda.empty(); ++i, ++done) {
                const Next next = agenda.top();
                agenda.pop();
                now = next.at;
                if (const auto again = story[next.place].happen(store)) {
                    agenda.push({*again, next.place});
                }
            }
        });
    }
}

} // namespace minplan::ctl
