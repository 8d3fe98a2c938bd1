#include "module/keys.h"
#include "module/library.h"
#include "module/loading.h"
#include "module/values.h"

#include <algorithm>
#include <map>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

void checkOrder(Reading &reading, const std::string &id, Node at, const fs::path &file,
                const std::vector<std::string> &before, const std::map<std::string, Node> &all)
{
    for (const std::string &required : readHead(file).required) {
        const bool earlier = std::find(before.begin(), before.end(), required) != before.end();
        const auto later = all.find(required);
        if (!earlier && later != all.end() && required != id) {
            reading.addConflict(kinds::requiredLater, at, {id, required}, {later->second});
        }
    }
}

void readModules(Reading &reading, const Field &field, Course &course)
{
    const std::map<std::string, fs::path> files = modulesIn(course.file.parent_path());
    Ids known;
    for (const auto &[id, file] : files) {
        known.claim(reading, id, field.value);
    }
    std::map<std::string, Node> all;
    for (const Field &item : FieldRange(field.value.is(NodeKind::List) ? field : Field())) {
        all.emplace(item.value.text(), item.value);
    }
    std::map<std::string, Node> places;
    for (const Field &item : someItemsOf(reading, field)) {
        const std::string id = readId(reading, item);
        const auto [first, isNew] = places.try_emplace(id, item.value);
        if (id.empty()) {
            continue;
        }
        if (!isNew) {
            reading.addRelated(kinds::moduleTwice, item.value, {id}, reading, first->second);
            continue;
        }
        if (known.check(reading, kinds::unknownModule, id, item.value)) {
            checkOrder(reading, id, item.value, files.at(id), course.modules, all);
        }
        course.modules.push_back(id);
    }
}

std::optional<Due> readDue(Reading &reading, const Field &field)
{
    if (!expectMap(reading, field)) {
        return {};
    }
    const Fields fields(reading, field.value, keys::due, field.key);
    if (fields.has("date") && fields.has("within")) {
        reading.addConflict(kinds::dueForm, fields["within"].key, {}, {fields["date"].key});
    } else if (!fields.has("date") && !fields.has("within")) {
        reading.add(kinds::dueForm, field.key);
    }
    return Due{readDate(reading, fields["date"]), readDays(reading, fields["within"])};
}

} // namespace

Course readCourse(Reading &reading, const fs::path &file)
{
    const Fields fields(reading, reading.root(), keys::course, reading.root().first().following());
    Course course;
    course.file = file;
    course.id = readId(reading, fields["course"]);
    course.edition = readWhole(reading, fields["edition"], 1, 100000).value_or(1);
    course.title = readText(reading, fields["title"]);
    course.language = readLanguage(reading, fields["language"]);
    readModules(reading, fields["modules"], course);
    course.due = readDue(reading, fields["due"]);
    const Field certificate = fields["certificate"];
    if (expectMap(reading, certificate)) {
        const Fields texts(reading, certificate.value, keys::certificate, certificate.key);
        course.certificateTitle = readText(reading, texts["title"]);
        course.certificateText = readText(reading, texts["text"]);
    }
    return course;
}

} // namespace minplan::module
