#include "people/identity.h"

#include "people/person.h"
#include "text/norwegian.h"

#include <uuid.h>

#include <array>

namespace minplan::people {

namespace {

/// Drawn once; another would give everyone another id.
constexpr const char *kOurs = "b2f4c9de-6f0a-4c7e-9d0b-3a5d1c80e7f2";

/// Kind and parts stand apart, so that no two names run together.
std::string named(std::string_view kind, const std::vector<std::string> &parts)
{
    std::string name(kind);
    for (const std::string &part : parts) {
        name += '\n';
        name += part;
    }
    uuid_t space;
    uuid_parse(kOurs, space);
    uuid_t id;
    uuid_generate_sha1(id, space, name.data(), name.size());
    std::array<char, UUID_STR_LEN> text{};
    uuid_unparse_lower(id, text.data());
    return text.data();
}

} // namespace

std::string personId(std::string_view municipality, std::string_view number)
{
    return named("person", {text::folded(municipality), trimmed(number)});
}

std::string unitId(const std::vector<std::string> &path)
{
    return named("unit", path);
}

std::string packageId(std::string_view person, std::string_view device)
{
    return named("package", {std::string(person), std::string(device)});
}

std::string dueId(const std::vector<std::string> &what)
{
    return named("due", what);
}

} // namespace minplan::people
