#include "workshop/module_reading.h"

#include "module/files.h"

#include <algorithm>

namespace minplan::app {

namespace fs = std::filesystem;

namespace {

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
    return std::equal(loaded.sources.begin(), loaded.sources.end(), other.loaded.sources.begin(),
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
    return files;
}

fs::path ModuleReading::fileNamed(const std::string &name)
{
    return module::absolutePath(name);
}

ReadModule readForWorkshop(const fs::path &file)
{
    auto reading = std::make_shared<ModuleReading>();
    reading->file = file;
    reading->name = module::shownPath(file);
    reading->loaded = module::loadModule(file);
    if (const auto source = reading->loaded.sources.find(reading->name);
        source != reading->loaded.sources.end()) {
        reading->outline = module::outlineOf(source->second);
    }
    return reading;
}

} // namespace minplan::app
