#include "module/steps.h"
#include "module/values.h"
#include "text/norwegian.h"

namespace minplan::module {

namespace {

constexpr int kLongPage = 250;

} // namespace

Page readPage(const Fields &fields)
{
    Reading &reading = fields.reading();
    Page page{readText(reading, fields["text"]), readImage(reading, fields["image"])};
    const int words = text::wordCount(page.text);
    if (words > kLongPage) {
        reading.add(kinds::longPage, fields.owner(), {std::to_string(words)});
    }
    return page;
}

Exercise readExercise(const Fields &fields)
{
    Reading &reading = fields.reading();
    return {readText(reading, fields["situation"]), readText(reading, fields["write"]),
            readItems(reading, fields["rubric"]), readText(reading, fields["example"])};
}

Practice readPractice(const Fields &fields)
{
    Reading &reading = fields.reading();
    return {readText(reading, fields["text"]), readDays(reading, fields["again"])};
}

} // namespace minplan::module
