#pragma once

#include <SQLiteCpp/Database.h>
#include <nlohmann/json.hpp>

/// What learners write for nobody but themselves: texts, reflections, and how they judged them. It
/// is not sent, and not handed to others.
namespace minplan::record {

/// The member of an event's body with such writing; empty where the event holds none.
[[nodiscard]] std::string_view ownWritingIn(std::string_view kind, const nlohmann::json &body);

/// Makes is_own_writing(kind, body) known to SQL on this connection: whether there is some.
void defineOwnWriting(SQLite::Database &database);

} // namespace minplan::record
