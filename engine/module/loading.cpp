#include "module/loading.h"

#include "module/files.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

bool pointsOutside(const fs::path &relative)
{
    return relative.is_absolute()
        || std::any_of(relative.begin(), relative.end(),
                       [](const fs::path &part) { return part == ".." || part.empty(); });
}

/// The names of the files beside the one asked for, as `use` would write them.
std::vector<std::string> neighbours(const fs::path &content, const fs::path &wanted)
{
    std::vector<std::string> names;
    std::error_code error;
    const fs::path folder = wanted.parent_path();
    for (fs::directory_iterator entry(content / folder, error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == ".yaml") {
            names.push_back((folder / entry->path().stem()).string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool isIdByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
        || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Not as a part of a longer id.
bool holdsWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos && !word.empty();
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isIdByte(text[at - 1])) && (end == text.size() || !isIdByte(text[end]))) {
            return true;
        }
    }
    return false;
}

} // namespace

fs::path contentFolder(const fs::path &folder)
{
    std::error_code error;
    for (fs::path at = absolutePath(folder); !at.empty(); at = at.parent_path()) {
        if (fs::is_directory(at / "content", error)) {
            return at / "content";
        }
        if (at == at.parent_path()) {
            break;
        }
    }
    return {};
}

Loading::Loading(std::map<std::string, text::SourceText> &sources, text::Findings &findings,
                 Shelf *shelf)
    : m_sources(sources)
    , m_findings(findings)
    , m_shelf(shelf)
{ }

Reading *Loading::openFrom(Shelf *shelf, const fs::path &file)
{
    const std::string name = shownPath(file);
    const auto opened = m_opened.find(name);
    if (opened != m_opened.end()) {
        return opened->second;
    }
    FileRead read = FileRead::Done;
    const auto yaml = shelf != nullptr ? shelf->take(file, read) : readYamlFile(file, read);
    if (yaml == nullptr) {
        const text::FindingKind &kind = read == FileRead::NotAFile ? kinds::notAFile
            : read == FileRead::TooLarge                           ? kinds::tooLarge
                                                                   : kinds::unreadable;
        m_findings.push_back({&kind, name, {{1, 1}, {1, 1}}, {file.filename().string()}, {}});
        return m_opened.emplace(name, nullptr).first->second;
    }
    return lay(*yaml, file);
}

Reading *Loading::hold(const fs::path &file, std::string_view content)
{
    return lay(yamlFile(file, content), file);
}

Reading *Loading::lay(const YamlFile &file, const fs::path &path)
{
    const std::string &name = file.source.name();
    m_sources.try_emplace(name, file.source);
    Reading &reading = m_files.emplace_back(file, path.parent_path(), m_findings);
    m_opened.emplace(name, &reading);
    return &reading;
}

Reading *Loading::openUsed(Reading &user, const Field &use, std::string_view kind)
{
    const std::string written = readWord(user, use);
    if (written.empty()) {
        return nullptr;
    }
    const fs::path relative(written);
    if (pointsOutside(relative)) {
        const std::string folder = kind == "bank" ? "questions/roller"
            : kind == "case"                      ? "cases/arne"
                                                  : "procedures/mal";
        user.add(kinds::usedOutside, use.value, {written, folder});
        return nullptr;
    }
    const fs::path content = contentFolder(user.folder());
    if (content.empty()) {
        user.add(kinds::noContent, use.value, {written});
        return nullptr;
    }
    const fs::path file = content / (written + ".yaml");
    std::error_code error;
    if (!fs::exists(file, error)) {
        user.add(kinds::usedNotFound, use.value,
                 {written, text::nearest(written, neighbours(content, relative))});
        return nullptr;
    }
    Reading *reading = openShared(file);
    if (reading == nullptr || !reading->root().is(NodeKind::Map)) {
        return nullptr;
    }
    const FileKind found = kindOf(*reading);
    if (found == kindNamed(kind)) {
        m_used.insert_or_assign(written, file);
        return reading;
    }
    if (found != FileKind::Unknown) {
        user.add(kinds::wrongType, use.value,
                 {std::string(reading->root().first().text()), std::string(kind)});
    }
    return nullptr;
}

bool Loading::mayHide(std::string_view name, const Reading &reading, Node apart) const
{
    constexpr std::array missing{&kinds::noContent, &kinds::usedOutside, &kinds::usedNotFound,
                                 &kinds::wrongType, &kinds::notAFile,    &kinds::tooLarge,
                                 &kinds::unreadable};
    const bool lost = std::any_of(
        m_findings.begin(), m_findings.end(), [&missing](const text::Finding &finding) {
            return std::find(missing.begin(), missing.end(), finding.kind) != missing.end();
        });
    return lost || std::any_of(m_sources.begin(), m_sources.end(), [&](const auto &source) {
               const std::string_view content = source.second.content();
               if (source.first != reading.source().name() || !apart.exists()) {
                   return holdsWord(content, name);
               }
               std::size_t end = content.size();
               for (const Field &field : FieldRange({Node(), reading.root(), false})) {
                   end = field.key.begin() > apart.begin() ? std::min(end, field.key.begin()) : end;
               }
               return holdsWord(content.substr(0, apart.begin()), name)
                   || holdsWord(content.substr(end), name);
           });
}

const Bank *Loading::bank(Reading &user, const Field &use)
{
    Reading *reading = openUsed(user, use, "bank");
    if (reading == nullptr) {
        return nullptr;
    }
    const auto known = m_banks.find(reading);
    return &(known == m_banks.end() ? m_banks.emplace(reading, readBank(*reading)).first : known)
                ->second;
}

} // namespace minplan::module
