#include "module/blanks.h"
#include "module/loading.h"
#include "module/overlay.h"
#include "module/parameters.h"
#include "text/suggest.h"

#include <algorithm>
#include <set>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

using Text = std::pair<std::string, std::string>;

/// Holds one overlay's paths and texts against the file it belongs to.
class OverlayCheck
{
public:
    OverlayCheck(Reading &reading, const Overlay &overlay, const SourceTexts &source)
        : m_reading(reading)
        , m_overlay(overlay)
        , m_source(source)
    { }
    void run();

private:
    void check(const Field &entry);
    void reportPath(Node at, const std::string &path);
    void checkBlanks(const Field &entry, const Text &source);
    void checkParameters(const Field &entry);
    [[nodiscard]] std::vector<std::string> below(const std::string &path) const;
    [[nodiscard]] bool isKeyOf(const std::string &path) const;

    Reading &m_reading;
    const Overlay &m_overlay;
    const SourceTexts &m_source;
};

Field fieldNamed(Node map, std::string_view name)
{
    const std::array<std::string_view, 1> names{name};
    return map.is(NodeKind::Map) ? firstOf(map, names) : Field();
}

/// The texts that stand below a path; some of them when they are many.
std::vector<std::string> OverlayCheck::below(const std::string &path) const
{
    constexpr std::size_t kShown = 6;
    std::vector<std::string> found;
    for (const Text &text : m_source.texts) {
        if (text.first.starts_with(path + '/') && found.size() < kShown) {
            found.push_back(text.first);
        }
    }
    return found;
}

/// Whether it names a key beside a text, but one that no reader meets.
bool OverlayCheck::isKeyOf(const std::string &path) const
{
    constexpr std::array<std::string_view, 24> keys{
        "edition",  "minutes", "language", "pass",     "valid",      "requires",
        "audience", "draw",    "points",   "measures", "confidence", "attempts",
        "go",       "when",    "add",      "end",      "start",      "min",
        "max",      "file",    "is",       "within",   "again",      "objective"};
    const std::size_t slash = path.rfind('/');
    const std::string key = slash == std::string::npos ? path : path.substr(slash + 1);
    const std::string owner = slash == std::string::npos ? "" : path.substr(0, slash);
    return std::find(keys.begin(), keys.end(), key) != keys.end()
        && (owner.empty() || !below(owner).empty());
}

void OverlayCheck::reportPath(Node at, const std::string &path)
{
    const std::vector<std::string> within = below(path);
    if (!within.empty() || isKeyOf(path)) {
        m_reading.add(kinds::notAText, at, {path, joined(within)});
        return;
    }
    std::vector<std::string> known;
    known.reserve(m_source.texts.size());
    for (const Text &text : m_source.texts) {
        known.push_back(text.first);
    }
    m_reading.add(kinds::unknownPath, at, {path, text::nearest(path, known)});
}

void OverlayCheck::checkBlanks(const Field &entry, const Text &source)
{
    const ParsedBlanks parsed = parseBlanks(entry.value.text());
    const std::size_t wanted = parseBlanks(source.second).blanks.accepted.size();
    const auto &accepted = parsed.blanks.accepted;
    const bool answered = std::none_of(accepted.begin(), accepted.end(),
                                       [](const auto &answers) { return answers.empty(); });
    if (!parsed.open.empty() || accepted.size() != wanted || !answered) {
        m_reading.add(kinds::overlayBlanks, entry.key,
                      {entry.name(), std::to_string(wanted), source.second});
    }
}

/// A `{name}` that the question it is about would leave as it stands.
void OverlayCheck::checkParameters(const Field &entry)
{
    const std::string path = entry.name();
    const auto question
        = std::find_if(m_source.parameters.begin(), m_source.parameters.end(),
                       [&path](const auto &each) { return path.starts_with(each.first + '/'); });
    if (question == m_source.parameters.end()) {
        return;
    }
    const std::vector<std::string> &names = question->second;
    int unknown = 0;
    for (const Placeholder &place : placeholdersIn(entry.value.text())) {
        const std::string name(place.name);
        if (std::find(names.begin(), names.end(), name) == names.end()
            && ++unknown <= kMostUnknownInText) {
            m_reading.add(kinds::unknownParameter, entry.value,
                          {name, text::nearest(name, names), joined(names)});
        }
    }
}

void OverlayCheck::check(const Field &entry)
{
    const std::string path = entry.name();
    const auto source = std::find_if(m_source.texts.begin(), m_source.texts.end(),
                                     [&path](const Text &text) { return text.first == path; });
    if (source == m_source.texts.end()) {
        if (m_source.complete) {
            reportPath(entry.key, path);
        }
        return;
    }
    if (!m_overlay.texts.contains(path)) {
        return;
    }
    if (path.ends_with("/blanks")) {
        checkBlanks(entry, *source);
    }
    if (m_source.complete) {
        checkParameters(entry);
    }
}

void OverlayCheck::run()
{
    const Field texts = fieldNamed(m_reading.root(), "texts");
    if (!texts.value.is(NodeKind::Map)) {
        return;
    }
    std::set<std::string> seen;
    for (const Field &entry : FieldRange(texts)) {
        if (entry.key.is(NodeKind::Scalar) && seen.insert(entry.name()).second) {
            check(entry);
        }
    }
}

void checkName(Reading &reading, const Overlay &overlay, const fs::path &file,
               const std::string &expected)
{
    const Field field = fieldNamed(reading.root(), "overlay");
    if (!overlay.name.empty() && overlay.name != expected) {
        reading.add(kinds::overlayName, field.value,
                    {file.filename().string(), overlay.name, expected});
    }
}

} // namespace

void checkOverlay(Reading &reading, const fs::path &file)
{
    const Overlay overlay = readOverlay(reading);
    OverlayPlace place = placeOfOverlay(file);
    if (place.owner.empty()) {
        place = placeInSite(file);
    }
    if (place.owner.empty()) {
        reading.add(kinds::overlayAlone, reading.root().first());
        return;
    }
    checkName(reading, overlay, file, place.name);
    const SourceTexts source = textsOf(place.owner);
    if (!overlay.of.empty() && !source.id.empty() && overlay.of != source.id) {
        reading.add(kinds::overlayForAnother, fieldNamed(reading.root(), "for").value,
                    {overlay.of, source.id, place.owner.filename().string()});
        return;
    }
    OverlayCheck(reading, overlay, source).run();
}

} // namespace minplan::module
