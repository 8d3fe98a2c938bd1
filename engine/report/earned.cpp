#include "report/earned.h"

#include "report/dates.h"

#include <algorithm>

namespace minplan::report {

namespace {

/// The latest pass, or null.
const record::CompletionRow *passOf(const std::string &module,
                                    const std::vector<record::CompletionRow> &rows)
{
    const record::CompletionRow *latest = nullptr;
    for (const record::CompletionRow &row : rows) {
        if (row.module == module && row.passedOn
            && (latest == nullptr || *latest->passedOn < *row.passedOn)) {
            latest = &row;
        }
    }
    return latest;
}

std::string titleOf(const std::string &module, const std::vector<module::ModuleHead> &heads)
{
    const auto head
        = std::find_if(heads.begin(), heads.end(),
                       [&module](const module::ModuleHead &one) { return one.id == module; });
    return head == heads.end() || head->title.empty() ? module : head->title;
}

Earned earned(Certificate certificate, const std::vector<std::string> &modules,
              const std::vector<record::CompletionRow> &rows,
              const std::vector<module::ModuleHead> &heads)
{
    Earned result;
    for (const std::string &module : modules) {
        const record::CompletionRow *pass = passOf(module, rows);
        if (pass == nullptr) {
            result.remaining.push_back(module);
            continue;
        }
        const auto day = text::osloDay(*pass->passedOn);
        certificate.date = std::max(certificate.date, day);
        certificate.modules.push_back(
            {titleOf(module, heads), pass->edition, pass->points, pass->of, day});
    }
    if (result.remaining.empty() && !modules.empty()) {
        result.certificate = std::move(certificate);
    }
    return result;
}

} // namespace

Earned earnedCourse(const people::Person &person, const std::vector<record::CompletionRow> &rows,
                    const module::Course &course, const std::vector<module::ModuleHead> &heads)
{
    Certificate certificate;
    certificate.title = course.certificateTitle.empty() ? "Kursbevis" : course.certificateTitle;
    certificate.text = course.certificateText;
    certificate.name = person.name;
    certificate.course = course.title;
    certificate.courseEdition = course.edition;
    return earned(std::move(certificate), course.modules, rows, heads);
}

Earned earnedModule(const people::Person &person, const std::vector<record::CompletionRow> &rows,
                    const module::ModuleHead &head)
{
    Certificate certificate;
    certificate.title = "Kursbevis";
    certificate.text = "Har gjennomført modulen «" + head.title + "».";
    certificate.name = person.name;
    certificate.course = head.title;
    certificate.courseEdition = head.edition;
    return earned(std::move(certificate), {head.id}, rows, {head});
}

} // namespace minplan::report
