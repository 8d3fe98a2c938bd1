#pragma once

#include "ctl/session.h"

#include <istream>
#include <ostream>

namespace minplan::ctl {

/// Lets a person take the module by reading and typing, in bokmål. `q` or the end of the input
/// leaves.
void playInTerminal(Session &session, const std::vector<module::Term> &terms, std::istream &in,
                    std::ostream &out);

} // namespace minplan::ctl
