#include "text/edit.h"

#include <algorithm>

namespace minplan::text {

namespace {

int lineBreaks(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

std::vector<Edited> makeEdits(const SourceText &source, std::vector<Edit> edits,
                              std::string &content)
{
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &left, const Edit &right) {
        return left.at.begin < right.at.begin;
    });
    const std::string_view before = source.content();
    std::vector<Edited> made;
    std::string result;
    std::size_t done = 0;
    int shift = 0;
    for (const Edit &edit : edits) {
        const std::size_t begin = source.byteAt(edit.at.begin);
        const std::size_t end = source.byteAt(edit.at.end);
        if (begin < done || end < begin) {
            continue;
        }
        const std::string old(before.substr(begin, end - begin));
        result.append(before.substr(done, begin - done));
        result.append(edit.text);
        made.push_back({edit.at.begin.line + shift, old, edit.text});
        shift += lineBreaks(edit.text) - lineBreaks(old);
        done = end;
    }
    result.append(before.substr(done));
    content = std::move(result);
    return made;
}

} // namespace minplan::text
