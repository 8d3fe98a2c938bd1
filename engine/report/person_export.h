#pragma once

#include "record/person_record.h"

#include <filesystem>
#include <string>
#include <vector>

/// Everything about one person, to be handed to that person (decision 0044).
namespace minplan::report {

/// Around the record: when and by whom, and what the units are called.
struct Handing {
    record::Millis made;
    std::string by;
    people::Units units;
};

/// The format is described in docs/records.md.
[[nodiscard]] std::string personJson(const record::PersonRecord &record, const Handing &handing);

/// What a line of the readable form is.
struct PersonLine {
    enum class Kind { Title, Part, Item, Text, Small };
    Kind kind;
    std::string words;
};
/// The same for reading, in bokmål.
[[nodiscard]] std::vector<PersonLine> personLines(const record::PersonRecord &record,
                                                  const Handing &handing);

/// The lines as a PDF of A4 pages with numbers. Throws std::runtime_error with a sentence.
[[nodiscard]] std::string personPdf(const record::PersonRecord &record, const Handing &handing);

} // namespace minplan::report
