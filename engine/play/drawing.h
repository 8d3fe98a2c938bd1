#pragma once

#include "play/chance.h"
#include "play/state.h"

#include <set>
#include <string>

namespace minplan::play {

/// Which questions, and everything in the order to show it. `order`, `sort` and `match` never come
/// out solved where another arrangement exists.
[[nodiscard]] DrawnQuiz drawQuiz(const module::Quiz &quiz, const std::set<std::string> &seen,
                                 Chance chance);

/// The items in the order of the ids. Ids without item are left out and items without id, written
/// after the draw, come last.
[[nodiscard]] std::vector<module::Item> inDrawnOrder(const std::vector<module::Item> &items,
                                                     const std::vector<std::string> &ids);

/// What a question has to show, in the file's order.
struct Sides {
    std::vector<module::Item> first;  ///< options, items, or the left side
    std::vector<module::Item> second; ///< the right side without repeats, or the boxes
};
[[nodiscard]] Sides sidesOf(const module::QuestionKind &kind);

} // namespace minplan::play
