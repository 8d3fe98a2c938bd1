#pragma once

#include "play/chance.h"

#include <string>
#include <vector>

namespace minplan::ctl {

/// Names of people who are not there: common first and last names put together by chance. As long
/// as there are combinations left, no two are called the same.
class NameMaker
{
public:
    explicit NameMaker(play::Chance &chance);
    [[nodiscard]] std::string next();

private:
    std::vector<std::string> m_first, m_last;
    std::size_t m_made = 0;
};

} // namespace minplan::ctl
