#pragma once

#include "module/reading.h"

namespace minplan::module {

/// Reports what may not stand in a text people read: HTML, pictures, links that are not https or
/// term, and what looks like a fødselsnummer. Advises where a text of some length is hard to read.
void checkProse(Reading &reading, Node node);

/// Whether an address is https, has a host, and holds no white space or control characters.
[[nodiscard]] bool isHttps(std::string_view address);

} // namespace minplan::module
