#include "module/yaml.h"

#include "module/finding_kinds.h"
#include "module/yaml_events.h"
#include "module/yaml_faults.h"
#include "module/yaml_lines.h"
#include "module/yaml_mending.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>

namespace minplan::module {

namespace {

constexpr int kRounds = 30;

class YamlReading
{
public:
    YamlReading(const text::SourceText &source, text::Findings &findings)
        : m_source(source)
        , m_findings(findings)
    { }

    void cleanBytes(Mending &mending);
    [[nodiscard]] YamlEvents readThrough(Mending &mending);
    void report(const std::vector<YamlOddity> &oddities, std::string_view yaml);
    void add(const text::FindingKind &kind, std::size_t begin, std::size_t end,
             std::vector<std::string> words = {});

private:
    [[nodiscard]] ExplainedFault faultOf(const YamlEvents &events, std::string_view yaml) const;

    const text::SourceText &m_source;
    text::Findings &m_findings;
};

void YamlReading::add(const text::FindingKind &kind, std::size_t begin, std::size_t end,
                      std::vector<std::string> words)
{
    const text::Range range{m_source.positionAt(begin), m_source.positionAt(std::max(begin, end))};
    const bool known = std::any_of(
        m_findings.begin(), m_findings.end(), [&](const text::Finding &finding) {
            return finding.kind == &kind && finding.at == range && finding.file == m_source.name();
        });
    if (!known) {
        m_findings.push_back({&kind, m_source.name(), range, std::move(words), {}});
    }
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

/// yaml-cpp lets both pass; in the working copy other bytes stand in for them.
void YamlReading::cleanBytes(Mending &mending)
{
    const std::string &content = m_source.content();
    std::size_t bad = text::firstInvalidUtf8(content);
    const auto control = std::find_if(content.begin(), content.end(), isControl);
    if (bad == std::string::npos && control == content.end()) {
        return;
    }
    mending.yaml = content;
    if (bad != std::string::npos) {
        add(kinds::notUtf8, bad, bad + 1);
        while (bad != std::string::npos) {
            mending.yaml[bad] = 'x';
            const std::size_t next
                = text::firstInvalidUtf8(std::string_view(mending.yaml).substr(bad));
            bad = next == std::string::npos ? next : bad + next;
        }
    }
    if (control != content.end()) {
        const auto at = static_cast<std::size_t>(control - content.begin());
        add(kinds::controlCharacter, at, at + 1, {std::to_string(static_cast<int>(*control))});
        std::replace_if(mending.yaml.begin(), mending.yaml.end(), isControl, ' ');
    }
}

/// A quote that begins a line and stands before the line's own space: a slip, which hides where the
/// line stands.
bool isBeforeOwnSpace(std::string_view yaml, std::size_t quote)
{
    return quote == lineAt(yaml, quote).key && yaml.substr(quote + 1, 1) == " ";
}

/// Whether what the line says is lost to a tag: it stands before the line's key, or hides a quote
/// from us that opens here and closes further down.
bool swallows(std::string_view yaml, std::size_t tag)
{
    const YamlLine line = lineAt(yaml, tag);
    const std::size_t quote = yaml.find_first_of("\"'", tag);
    return tag == line.key || (quote < line.end && endOfQuoted(yaml, quote) > line.end);
}

/// The first line but the first of all whose beginning is so.
template <typename Test> std::size_t lineThat(std::string_view yaml, Test test)
{
    for (std::size_t at = yaml.find('\n'); at != std::string_view::npos && at + 1 < yaml.size();
         at = yaml.find('\n', at + 1)) {
        if (test(at + 1)) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// A slip at a line's beginning that YAML takes for a directive, or for half a key: with it the
/// rest of the file is another document's, or a value of nothing.
std::size_t straySign(std::string_view yaml)
{
    return lineThat(yaml, [yaml](std::size_t at) {
        const std::string_view after = yaml.substr(at + 1, 1);
        const bool alone = after.empty() || after == "\n" || after == "\r";
        return yaml[at] == '%' || ((yaml[at] == ':' || yaml[at] == '?') && alone);
    });
}

/// A quote before a line's own space that runs on to another further down: what stands between them
/// is a key, and nothing below it fits.
std::size_t strayQuote(std::string_view yaml)
{
    return lineThat(yaml, [yaml](std::size_t at) {
        return (yaml[at] == '"' || yaml[at] == '\'') && isBeforeOwnSpace(yaml, at)
            && endOfQuoted(yaml, at) > lineAt(yaml, at).end;
    });
}

ExplainedFault YamlReading::faultOf(const YamlEvents &events, std::string_view yaml) const
{
    const auto tooDeep = std::find_if(
        events.oddities.begin(), events.oddities.end(),
        [](const YamlOddity &oddity) { return oddity.what == YamlOddity::What::TooDeep; });
    if (tooDeep != events.oddities.end()) {
        return {&kinds::tooDeep, tooDeep->at, tooDeep->at + 1, {}};
    }
    if (const std::size_t sign = straySign(yaml); sign != std::string_view::npos) {
        return {&kinds::specialBeginning, sign, sign + 1, {std::string(1, yaml[sign])}};
    }
    if (const std::size_t quote = strayQuote(yaml); quote != std::string_view::npos) {
        return {&kinds::openQuote, quote, quote + 1, {std::string(1, yaml[quote])}};
    }
    const auto tag = std::find_if(
        events.oddities.begin(), events.oddities.end(), [&](const YamlOddity &oddity) {
            return oddity.what == YamlOddity::What::Tag && swallows(yaml, oddity.at);
        });
    if (tag != events.oddities.end()) {
        return {&kinds::tag, tag->at, lineAt(yaml, tag->at).end, {}};
    }
    const auto slip
        = std::find_if(events.quotes.begin(), events.quotes.end(),
                       [&](std::size_t quote) { return isBeforeOwnSpace(yaml, quote); });
    if (slip != events.quotes.end()) {
        return {&kinds::openQuote, *slip, *slip + 1, {std::string(1, yaml[*slip])}};
    }
    const auto open
        = std::find_if(events.quotes.begin(), events.quotes.end(), [&](std::size_t quote) {
              return endOfQuoted(yaml, quote) == std::string_view::npos;
          });
    if (!events.fault && open != events.quotes.end()) {
        return {&kinds::openQuote, *open, *open + 1, {std::string(1, yaml[*open])}};
    }
    return events.fault ? explain(yaml, *events.fault, events.quotes) : ExplainedFault{};
}

YamlEvents YamlReading::readThrough(Mending &mending)
{
    YamlEvents events;
    std::size_t lastLine = std::string::npos;
    int level = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::string_view yaml
            = mending.yaml.empty() ? std::string_view(m_source.content()) : mending.yaml;
        events = readEvents(yaml, mending.damaged);
        const ExplainedFault fault = faultOf(events, yaml);
        if (fault.kind == nullptr) {
            return events;
        }
        const std::size_t line = lineAt(yaml, fault.begin).begin;
        if (line != lastLine) {
            // Where the line's own place is in doubt, what stands below it is not its value.
            const bool misplaced = fault.kind == &kinds::tabIndent
                || fault.kind == &kinds::indentation
                || (fault.kind == &kinds::openQuote && isBeforeOwnSpace(yaml, fault.begin));
            level = misplaced ? kMisplaced : fault.kind == &kinds::missingBar ? kBelow : 0;
            add(*fault.kind, fault.begin, fault.end, fault.words);
        }
        lastLine = line;
        if (mending.yaml.empty()) {
            mending.yaml = m_source.content();
        }
        if (!blankAround(mending, fault.begin, level)) {
            break;
        }
    }
    events.tree = {};
    return events;
}

bool saysNewDocument(std::string_view yaml, std::size_t at)
{
    const YamlLine line = lineAt(yaml, at);
    return yaml.substr(line.begin, 3) == "---";
}

void YamlReading::report(const std::vector<YamlOddity> &oddities, std::string_view yaml)
{
    using What = YamlOddity::What;
    for (const YamlOddity &oddity : oddities) {
        const YamlLine line = lineAt(yaml, oddity.at);
        if (oddity.what == What::Anchor || oddity.what == What::Alias) {
            const std::size_t end = yaml.find_first_of(" \t\r\n,]}", oddity.at);
            add(kinds::alias, oddity.at, std::min(end, line.end));
        } else if (oddity.what == What::Tag) {
            add(kinds::tag, oddity.at, line.end);
        } else if (oddity.what == What::OddKey) {
            add(kinds::oddKey, oddity.at, line.end);
        } else if (oddity.what == What::SecondDocument) {
            const bool marked = saysNewDocument(yaml, oddity.at);
            add(marked ? kinds::secondDocument : kinds::indentation, oddity.at, line.end);
        }
    }
}

} // namespace

YamlFile readYaml(const text::SourceText &source)
{
    const auto document = std::make_shared<YamlDocument>();
    YamlFile file{source, document, {}};
    YamlReading reading(source, file.findings);
    Mending &mending = document->mending;
    reading.cleanBytes(mending);
    YamlEvents events = reading.readThrough(mending);
    const bool failed = events.fault.has_value() && events.tree.records.empty();
    reading.report(events.oddities,
                   mending.yaml.empty() ? std::string_view(source.content()) : mending.yaml);
    if (events.tree.records.empty() && !failed && !text::hasErrors(file.findings)) {
        reading.add(kinds::emptyFile, 0, 0);
    }
    document->tree = std::move(events.tree);
    return file;
}

text::Range rangeOf(const text::SourceText &source, Node node)
{
    const std::string_view yaml = source.content();
    const std::size_t begin = std::min(node.begin(), yaml.size());
    const std::size_t lineEnd = lineAt(yaml, begin).end;
    std::size_t end = lineEnd;
    const char first = begin < yaml.size() ? yaml[begin] : '\0';
    if (first == '"' || first == '\'') {
        end = endOfQuoted(yaml, begin);
    } else if (node.is(NodeKind::Scalar) && yaml.substr(begin, node.text().size()) == node.text()) {
        end = begin + node.text().size();
    } else if (node.is(NodeKind::Null)) {
        end = begin + (first == '~' ? 1 : 4);
    }
    return {source.positionAt(begin),
            source.positionAt(std::max(begin + 1, std::min(end, lineEnd)))};
}

} // namespace minplan::module
