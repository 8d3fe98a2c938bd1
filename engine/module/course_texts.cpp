#include "module/texts.h"

namespace minplan::module {

void eachText(Course &course, const EachText &visit)
{
    const auto visitSome = [&visit](const std::string &path, std::string &text) {
        if (!text.empty()) {
            visit(path, text);
        }
    };
    visitSome("title", course.title);
    visitSome("certificate/title", course.certificateTitle);
    visitSome("certificate/text", course.certificateText);
}

} // namespace minplan::module
