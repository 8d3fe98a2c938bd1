#pragma once

#include "text/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace minplan::text {

/// How much a finding weighs: an error keeps the file from being used, a warning does not,
/// advice does not even change the exit code.
enum class Severity { Error, Warning, Advice };

/// What can be wrong: one entry in a table of all kinds. The sentences are patterns: {0}, {1} …
/// stand for the finding's words, and a part in [brackets] is left out when a word in it is empty.
struct FindingKind {
    std::string_view code; ///< stable, «MP0123»
    Severity severity = Severity::Error;
    std::string_view nb;     ///< the sentence in bokmål
    std::string_view hintNb; ///< the remedy in bokmål
    std::string_view en;
    std::string_view hintEn;
};

/// How a second place explains the first.
enum class Relation { FirstUsed, Conflict };

/// A second place that explains the first, e.g. where an id was used before.
struct Related {
    std::string file;
    Range at;
    Relation relation = Relation::FirstUsed;
};

/// One thing that is wrong in one place. Plain data; the sentence is made late, by message().
struct Finding {
    const FindingKind *kind = nullptr;
    std::string file;
    Range at;
    std::vector<std::string> words;
    std::vector<Related> related = {};
    std::vector<Edit> fix = {}; ///< mends it without risk; empty when only a person can
};

using Findings = std::vector<Finding>;

/// The sentence in `language` («nb», «nn», «en»; anything but English gives bokmål).
[[nodiscard]] std::string message(const Finding &finding, std::string_view language);
/// The remedy, possibly empty.
[[nodiscard]] std::string hint(const Finding &finding, std::string_view language);
/// What a related place is: «først brukt her», «i strid med dette».
[[nodiscard]] std::string_view note(Relation relation, std::string_view language);
/// «error», «warning» or «advice»: the same in every language, for editors and scripts.
[[nodiscard]] std::string_view name(Severity severity);

/// `path:line:col: severity: sentence [code]`, the line with carets, the related places with theirs
/// where they stand in the same file, the hint. `source` is the text the finding stands in, or null
/// when it is not at hand.
[[nodiscard]] std::string render(const Finding &finding, const SourceText *source,
                                 std::string_view language);

[[nodiscard]] bool hasErrors(const Findings &findings);
/// By file, place and code, so that the same input always prints the same text.
void sortByPlace(Findings &findings);

} // namespace minplan::text
