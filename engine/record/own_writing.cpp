#include "record/own_writing.h"

#include <sqlite3.h>

namespace minplan::record {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, sqlite3_value_bytes(value));
}

void isOwnWriting(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto body = nlohmann::json::parse(textOf(values[1]), nullptr, false);
    sqlite3_result_int(context, ownWritingIn(textOf(values[0]), body).empty() ? 0 : 1);
}

} // namespace

std::string_view ownWritingIn(std::string_view kind, const nlohmann::json &body)
{
    if (kind == "text-written") {
        return "answer";
    }
    if (kind == "rubric-judged") {
        return "judge";
    }
    const bool reflects = kind == "question-answered" && body.is_object()
        && body.value("kind", nlohmann::json()) == "reflect";
    return reflects ? "answer" : "";
}

void defineOwnWriting(SQLite::Database &database)
{
    database.createFunction("is_own_writing", 2, true, nullptr, isOwnWriting);
}

} // namespace minplan::record
