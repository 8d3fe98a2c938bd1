#pragma once

#include "ctl/session.h"

#include <istream>
#include <ostream>

namespace minplan::ctl {

/// Speaks the line protocol of design §5 until the end of the run, of the input or of the reader.
void playJson(Session &session, std::string_view language, std::istream &in, std::ostream &out);

} // namespace minplan::ctl
