#include "ctl/findings_out.h"

#include <algorithm>

namespace minplan::ctl {

namespace {

using Json = nlohmann::ordered_json;

Json ofPosition(text::Position position)
{
    return {{"line", position.line}, {"column", position.column}};
}

Json ofRange(const text::Range &range)
{
    return {{"start", ofPosition(range.begin)}, {"end", ofPosition(range.end)}};
}

} // namespace

Json toJson(const text::Finding &finding, const std::string &language)
{
    Json json = {{"file", finding.file},
                 {"range", ofRange(finding.at)},
                 {"code", finding.kind->code},
                 {"severity", text::name(finding.kind->severity)},
                 {"message", text::message(finding, language)},
                 {"hint", text::hint(finding, language)},
                 {"related", Json::array()}};
    for (const text::Related &place : finding.related) {
        json["related"].push_back({{"file", place.file},
                                   {"range", ofRange(place.at)},
                                   {"message", text::note(place.relation, language)}});
    }
    for (const text::Edit &edit : finding.fix) {
        json["fix"].push_back({{"range", ofRange(edit.at)}, {"text", edit.text}});
    }
    return json;
}

void printFindings(std::ostream &out, const text::Findings &findings,
                   const std::map<std::string, text::SourceText> &sources,
                   const std::string &language)
{
    for (const text::Finding &finding : findings) {
        const auto source = sources.find(finding.file);
        out << text::render(finding, source == sources.end() ? nullptr : &source->second, language);
    }
}

bool weighs(const text::Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const text::Finding &finding) {
        return finding.kind->severity != text::Severity::Advice;
    });
}

} // namespace minplan::ctl
