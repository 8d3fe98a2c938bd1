#pragma once

#include "people/person.h"
#include "people/teaching.h"

#include <vector>

namespace minplan::record {

/// Who is invited to a session of joint teaching, and who came; each by name.
struct Roll {
    std::vector<people::Person> invited = {};
    std::vector<people::Person> came = {};
};

} // namespace minplan::record
