#include "people/pieces.h"

#include "people/person.h"

#include <algorithm>

namespace minplan::people {

std::vector<std::string> pieces(std::string_view text,
                                std::initializer_list<std::string_view> separators)
{
    std::vector<std::string> pieces;
    std::size_t begin = 0;
    const auto take = [&](std::size_t end) {
        if (std::string piece = trimmed(text.substr(begin, end - begin)); !piece.empty()) {
            pieces.push_back(std::move(piece));
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto *const found
            = std::find_if(separators.begin(), separators.end(), [&](std::string_view separator) {
                  return text.substr(at).starts_with(separator);
              });
        if (found == separators.end()) {
            ++at;
            continue;
        }
        take(at);
        at += found->size();
        begin = at;
    }
    take(text.size());
    return pieces;
}

} // namespace minplan::people
