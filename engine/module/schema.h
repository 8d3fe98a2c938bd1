#pragma once

#include <string>

namespace minplan::module {

/// The JSON Schema (draft-07) of every kind of file, told apart by its first key, for editors. The
/// keys are those of keys.h, the reader's own; it can express less than the reader reports.
[[nodiscard]] std::string jsonSchema();

} // namespace minplan::module
