#include "module/keys.h"
#include "module/loading.h"
#include "module/overlay.h"
#include "module/values.h"

#include <algorithm>

namespace minplan::module {

namespace {

/// An entry without text is one still to be translated; so it is where no entry is left.
void readTexts(Reading &reading, const Field &field, Overlay &overlay)
{
    if (field.value.is(NodeKind::Null)) {
        return;
    }
    for (const Field &entry : entriesOf(reading, field)) {
        if (entry.value.is(NodeKind::Null)) {
            continue;
        }
        std::string text = readText(reading, entry);
        if (!text.empty()) {
            overlay.texts.emplace(entry.name(), std::move(text));
        }
    }
}

bool isHash(std::string_view word)
{
    return word.size() == 8 && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void readHashes(Reading &reading, const Field &field, Overlay &overlay)
{
    if (field.value.is(NodeKind::Null)) {
        return;
    }
    for (const Field &entry : entriesOf(reading, field)) {
        const std::string word = readWord(reading, entry);
        if (isHash(word)) {
            overlay.hashes.emplace(entry.name(), word);
        } else if (!word.empty()) {
            reading.add(kinds::hashForm, entry.value, {word});
        }
    }
}

} // namespace

Overlay readOverlay(Reading &reading)
{
    const Fields fields(reading, reading.root(), keys::overlay, reading.root().first().following());
    Overlay overlay;
    overlay.name = readWord(reading, fields["overlay"]);
    overlay.of = readWord(reading, fields["for"]);
    readTexts(reading, fields["texts"], overlay);
    readHashes(reading, fields["of"], overlay);
    return overlay;
}

} // namespace minplan::module
