#pragma once

#include "exchange/draft.h"
#include "exchange/xml.h"

namespace minplan::exchange {

/// What reading one question of a Moodle file needs.
struct MoodleContext {
    const text::SourceText &source;
    Intake &intake;
    XmlElement question;

    /// The byte where an element's line begins.
    [[nodiscard]] std::size_t at(const XmlElement &element) const;
    /// The element's <text>, written as its format says.
    [[nodiscard]] Written written(const XmlElement &element) const;
};

// Each reads the answers of one type into the draft.
void readMoodleChoices(const MoodleContext &context, Draft &draft);
void readMoodleTrueOrFalse(const MoodleContext &context, Draft &draft);
void readMoodleShort(const MoodleContext &context, Draft &draft);
void readMoodleNumber(const MoodleContext &context, Draft &draft);
void readMoodlePairs(const MoodleContext &context, Draft &draft);

} // namespace minplan::exchange
