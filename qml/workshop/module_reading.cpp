#include "workshop/module_reading.h"

#include "module/files.h"
#include "module/finding_kinds.h"
#include "module/overlay.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace minplan::app {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> kLanguages{"nb", "nn", "en"};

void sketch(ModuleReading &reading)
{
    for (const module::Step &step : reading.loaded.value.steps) {
        const auto *played = std::get_if<module::Case>(&step.kind);
        if (played != nullptr && !played->scenes.empty()) {
            reading.sketches.emplace(step.id, sketchOf(*played));
        }
    }
}

/// A name that is no scene's stands in no model, only in its finding.
void sketchMissing(ModuleReading &reading)
{
    for (const text::Finding &finding : reading.loaded.findings) {
        const int line = finding.at.begin.line;
        const auto *step
            = finding.kind == &module::kinds::unknownScene && finding.file == reading.name
            ? module::stepAt(reading.outline, line)
            : nullptr;
        const auto sketch
            = step == nullptr ? reading.sketches.end() : reading.sketches.find(step->id);
        if (sketch != reading.sketches.end() && !finding.words.empty()) {
            const auto *scene = module::partAt(*step, line);
            addMissing(sketch->second, scene == nullptr ? std::string() : scene->id,
                       finding.words.front());
        }
    }
}

void translate(ModuleReading &reading, const module::Site &shownAt)
{
    const module::Site above = module::siteAbove(reading.file.parent_path());
    const module::Site &site = above.file.empty() ? shownAt : above;
    for (const std::string_view each : kLanguages) {
        const std::string language(each);
        if (language == reading.loaded.value.language) {
            continue;
        }
        std::string contents;
        for (const fs::path &file : module::overlayFiles(reading.file, language, site)) {
            std::string content;
            (void)module::readBytes(file, content);
            contents += content;
            reading.overlayFiles.push_back(file);
        }
        if (!contents.empty()) {
            module::Module translated = reading.loaded.value;
            module::applyOverlays(translated, language, &site);
            reading.translated.emplace(language, std::move(translated));
            reading.overlays.emplace(language, std::move(contents));
        }
    }
}

bool sameFinding(const text::Finding &one, const text::Finding &other)
{
    return one.kind == other.kind && one.file == other.file && one.at == other.at
        && one.words == other.words;
}

} // namespace

bool ModuleReading::same(const ModuleReading &other) const
{
    const auto sameSource = [](const auto &one, const auto &another) {
        return one.first == another.first && one.second.content() == another.second.content();
    };
    return overlays == other.overlays
        && std::equal(loaded.sources.begin(), loaded.sources.end(), other.loaded.sources.begin(),
                      other.loaded.sources.end(), sameSource)
        && std::equal(loaded.findings.begin(), loaded.findings.end(), other.loaded.findings.begin(),
                      other.loaded.findings.end(), sameFinding);
}

std::vector<fs::path> ModuleReading::files() const
{
    std::vector<fs::path> files{file};
    for (const auto &[sourceName, source] : loaded.sources) {
        if (sourceName != name) {
            files.push_back(fileNamed(sourceName));
        }
    }
    files.insert(files.end(), overlayFiles.begin(), overlayFiles.end());
    return files;
}

fs::path ModuleReading::fileNamed(const std::string &name)
{
    return module::absolutePath(name);
}

ReadModule readForWorkshop(const fs::path &file, const module::Site &site)
{
    auto reading = std::make_shared<ModuleReading>();
    reading->file = file;
    reading->name = module::shownPath(file);
    reading->loaded = module::loadModule(file);
    if (const auto source = reading->loaded.sources.find(reading->name);
        source != reading->loaded.sources.end()) {
        reading->outline = module::outlineOf(source->second);
    }
    sketch(*reading);
    sketchMissing(*reading);
    translate(*reading, site);
    return reading;
}

} // namespace minplan::app
