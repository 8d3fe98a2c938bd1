#include "module/translation.h"

#include "module/files.h"
#include "module/loading.h"
#include "module/overlay.h"
#include "module/overlay_lines.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kStale
    = "Originalen er endret siden. Rett oversettelsen, og slett så linjen under «of». Nå står det:";

std::string emptyOverlay(const std::string &name, const std::string &id)
{
    return "overlay: " + name + "\nfor: " + id + "\ntexts:\n";
}

/// Whether `texts` stands one text a line.
bool standsInLines(const Reading &reading)
{
    constexpr std::array<std::string_view, 1> name{"texts"};
    const Field texts = reading.root().is(NodeKind::Map) ? firstOf(reading.root(), name) : Field();
    return !texts.value.is(NodeKind::Map) || !texts.value.flow();
}

/// Counts each text, adds what is missing and marks what is stale.
void bringUpToDate(OverlayLines &lines, const Overlay &overlay, const std::set<std::string> &there,
                   const SourceTexts &source, Translation &translation)
{
    std::string before;
    for (const auto &[path, text] : source.texts) {
        if (!there.contains(path)) {
            lines.add(path, before);
        }
        before = path;
        const auto hash = overlay.hashes.find(path);
        if (!overlay.texts.contains(path)) {
            translation.missing.push_back(path);
            lines.note(path, text);
        } else if (hash != overlay.hashes.end() && hash->second != textHash(text)) {
            translation.stale.push_back(path);
            lines.note(path, std::string(kStale) + '\n' + text);
        } else {
            ++translation.translated;
        }
    }
}

/// In the order of the original. A text without a hash counts as translated from what stands now.
std::vector<std::pair<std::string, std::string>> hashesOf(const Overlay &overlay,
                                                          const SourceTexts &source)
{
    std::vector<std::pair<std::string, std::string>> hashes;
    for (const auto &[path, text] : source.texts) {
        if (overlay.texts.contains(path)) {
            const auto known = overlay.hashes.find(path);
            hashes.emplace_back(path,
                                known == overlay.hashes.end() ? textHash(text) : known->second);
        }
    }
    return hashes;
}

std::set<std::string> entriesIn(const Reading &reading)
{
    constexpr std::array<std::string_view, 1> name{"texts"};
    std::set<std::string> paths;
    for (const Field &entry : FieldRange(firstOf(reading.root(), name))) {
        paths.insert(entry.name());
    }
    return paths;
}

std::vector<std::string> goneFrom(const SourceTexts &source, const Overlay &overlay)
{
    std::set<std::string> known;
    for (const auto &[path, text] : source.texts) {
        known.insert(path);
    }
    std::vector<std::string> gone;
    for (const auto &[path, text] : overlay.texts) {
        if (!known.contains(path)) {
            gone.push_back(path);
        }
    }
    return gone;
}

/// Whether the translator's texts all stand in the new content as they stood before.
bool keepsTexts(const std::string &content, const Overlay &before)
{
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    const Overlay after = readOverlay(*loading.hold("nn.yaml", content));
    return !text::hasErrors(findings) && after.texts == before.texts;
}

void refresh(Translation &result, const Reading &reading, const Overlay &overlay,
             const SourceTexts &source)
{
    OverlayLines lines(reading, reading.source().content());
    lines.clear();
    bringUpToDate(lines, overlay, entriesIn(reading), source, result);
    lines.addHashes(hashesOf(overlay, source));
    result.gone = goneFrom(source, overlay);
    result.content = lines.content();
    result.changed = result.isNew || result.content != reading.source().content();
    if (result.before.ends_with(reading.source().content())) { // a byte order mark stays
        const std::size_t mark = result.before.size() - reading.source().content().size();
        result.content.insert(0, result.before, 0, mark);
    }
    result.notInLines = !keepsTexts(result.content, overlay);
}

Translation translationOf(const fs::path &owner, const SourceTexts &source, const std::string &name)
{
    Translation result;
    result.file = overlayFile(owner, name);
    std::error_code error;
    result.isNew = !fs::exists(result.file, error) || fs::is_empty(result.file, error);
    if (!result.isNew) {
        (void)readBytes(result.file, result.before);
    }
    Loading loading(result.sources, result.findings);
    Reading *reading = result.isNew ? loading.hold(result.file, emptyOverlay(name, source.id))
                                    : loading.open(result.file);
    if (reading == nullptr || !expectKind(*reading, FileKind::Overlay, "overlay")) {
        return result;
    }
    const Overlay overlay = readOverlay(*reading);
    result.notInLines = !standsInLines(*reading);
    if (!result.notInLines && !text::hasErrors(result.findings)) {
        refresh(result, *reading, overlay, source);
    }
    return result;
}

std::vector<Translation> translationsOfFiles(const std::vector<fs::path> &owners,
                                             const std::string &name)
{
    std::vector<Translation> translations;
    for (const fs::path &owner : owners) {
        const SourceTexts source = textsOf(owner);
        if (source.language != name) {
            translations.push_back(translationOf(owner, source, name));
        }
    }
    return translations;
}

/// The findings of coverage, while they are made.
class Coverage
{
public:
    Coverage(Reading &reading, const SourceTexts &source)
        : m_reading(reading)
        , m_source(source)
        , m_overlay(readOverlay(reading))
    { }
    void run();

private:
    [[nodiscard]] Node placeOf(const std::string &path) const;

    Reading &m_reading;
    const SourceTexts &m_source;
    Overlay m_overlay;
};

/// The entry, or `texts` when there is none.
Node Coverage::placeOf(const std::string &path) const
{
    constexpr std::array<std::string_view, 1> name{"texts"};
    const Field texts = firstOf(m_reading.root(), name);
    for (const Field &entry : FieldRange(texts)) {
        if (entry.key.text() == path) {
            return entry.key;
        }
    }
    return texts.present() ? texts.key : m_reading.root().first();
}

void Coverage::run()
{
    for (const auto &[path, text] : m_source.texts) {
        const auto hash = m_overlay.hashes.find(path);
        if (!m_overlay.texts.contains(path)) {
            m_reading.add(kinds::textMissing, placeOf(path), {path, text});
        } else if (hash != m_overlay.hashes.end() && hash->second != textHash(text)) {
            m_reading.add(kinds::textStale, placeOf(path), {path, text});
        }
    }
}

} // namespace

std::string textHash(const std::string &text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, crypto_hash_sha256_BYTES> whole{};
    crypto_hash_sha256(whole.data(), reinterpret_cast<const unsigned char *>(text.data()),
                       text.size());
    std::string hash;
    for (std::size_t i = 0; i < 4; ++i) {
        hash += digits[whole.at(i) >> 4U];
        hash += digits[whole.at(i) & 15U];
    }
    return hash;
}

std::vector<Translation> translationsOf(const Module &module, const std::string &name)
{
    std::vector<fs::path> owners{module.file};
    for (const auto &[use, file] : module.used) {
        owners.push_back(file);
    }
    return translationsOfFiles(owners, name);
}

std::vector<Translation> translationsOf(const Course &course, const std::string &name)
{
    return translationsOfFiles({course.file}, name);
}

Checked checkCoverage(const fs::path &file, const std::string &name)
{
    Checked checked;
    checked.file = file;
    const SourceTexts source = textsOf(file);
    if (source.texts.empty() || source.language == name) {
        return checked;
    }
    Loading loading(checked.sources, checked.findings);
    const fs::path overlay = overlayFile(file, name);
    std::error_code error;
    const bool exists = fs::exists(overlay, error);
    Reading *reading = loading.open(exists ? overlay : file);
    if (!exists && reading != nullptr) {
        reading->add(kinds::overlayMissing, reading->root().first(),
                     {overlay.filename().string(), name});
    } else if (reading != nullptr && reading->root().is(NodeKind::Map)) {
        Coverage(*reading, source).run();
    }
    // The overlay's own faults are told where it is checked itself.
    checked.findings.erase(std::remove_if(checked.findings.begin(), checked.findings.end(),
                                          [](const text::Finding &finding) {
                                              return finding.kind != &kinds::overlayMissing
                                                  && finding.kind != &kinds::textMissing
                                                  && finding.kind != &kinds::textStale;
                                          }),
                           checked.findings.end());
    text::sortByPlace(checked.findings);
    return checked;
}

} // namespace minplan::module
