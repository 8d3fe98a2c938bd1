#include "text/suggest.h"

#include "text/utf8.h"

#include <algorithm>
#include <vector>

namespace minplan::text {

namespace {

constexpr std::size_t kFarthest = 2;

/// Damerau–Levenshtein (optimal string alignment), over three rows.
std::size_t distance(const std::u32string &left, const std::u32string &right)
{
    std::vector<std::size_t> before(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t cost = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            const bool swapped
                = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (swapped) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[right.size()];
}

std::size_t difference(std::size_t left, std::size_t right)
{
    return left > right ? left - right : right - left;
}

struct Likeness {
    std::string name;
    std::size_t apart = kFarthest + 1;
    bool alone = true; ///< no other name is as near
};

Likeness likest(std::string_view written, std::span<const std::string> known)
{
    const std::u32string sought = toCodePoints(written);
    Likeness best;
    for (const std::string &name : known) {
        const std::u32string candidate = toCodePoints(name);
        if (difference(candidate.size(), sought.size()) > kFarthest) {
            continue;
        }
        const std::size_t apart = distance(sought, candidate);
        // Two letters of a three-letter word are no likeness.
        if (apart > kFarthest || apart * 2 > candidate.size() || apart > best.apart) {
            continue;
        }
        if (apart < best.apart) {
            best = {name, apart, true};
        } else {
            best.alone = false;
        }
    }
    return best;
}

} // namespace

std::string nearest(std::string_view written, std::span<const std::string> known)
{
    return likest(written, known).name;
}

std::string nearestForSure(std::string_view written, std::span<const std::string> known)
{
    const Likeness best = likest(written, known);
    const bool near = best.apart == 1 || best.apart * 3 <= toCodePoints(best.name).size();
    return best.alone && near ? best.name : std::string();
}

} // namespace minplan::text
