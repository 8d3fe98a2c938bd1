#pragma once

#include "module/model.h"

#include <functional>

namespace minplan::module {

/// The name under which a module's glossary is used.
inline constexpr std::string_view kGlossary = "glossary";

/// Called with a text's path and the text itself, which may be replaced.
using EachText = std::function<void(const std::string &path, std::string &text)>;

/// Every text people read in one file of a module, in the file's order: its own with an empty
/// `use`, else what it has from the file used by that name. A path names what stands all the way
/// out, then ids, then the text's key: `steps/kunnskapstest/hvem-har-rett/ask`,
/// `questions/hvem-har-rett/ask`, `stages/forbered/do/spør-åpent`. What has no id goes by number,
/// from 1. The same path comes again where the module holds the text several times.
void eachText(Module &module, const std::string &use, const EachText &visit);
/// The same of a course.
void eachText(Course &course, const EachText &visit);

} // namespace minplan::module
