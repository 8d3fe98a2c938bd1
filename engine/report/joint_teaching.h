#pragma once

#include "module/load.h"
#include "people/teaching.h"

#include <string>
#include <string_view>
#include <vector>

/// Sessions of joint teaching, between what is kept of them and what people say.
namespace minplan::report {

/// Those steps of the module, in its order; none named: all of them.
[[nodiscard]] people::Covered coveredOf(const module::Module &module,
                                        const std::vector<std::string> &steps = {});

/// «Mål som er brukerens egne – hele modulen», «Roller – Velkommen, Quiz»: a line a module, with
/// titles where the module is at hand; «nb», «nn» or «en».
[[nodiscard]] std::vector<std::string> coversInWords(const people::TeachingSession &session,
                                                     const module::Library &library,
                                                     const std::string &language);
/// «1. desember 2026 kl. 13:30»
[[nodiscard]] std::string whenInWords(const people::TeachingSession &session,
                                      std::string_view language);

} // namespace minplan::report
