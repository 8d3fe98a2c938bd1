#pragma once

#include "report/completion.h"

namespace minplan::tests {

/// One line of each status, with what is awkward in names and numbers.
inline std::vector<report::CompletionLine> awkwardLines()
{
    using namespace std::chrono_literals;
    using report::Status;
    const auto line = [](std::string name, std::string unit, Status status) {
        report::CompletionLine one;
        one.person = "p-" + std::to_string(name.size());
        one.name = std::move(name);
        one.unit = std::move(unit);
        one.role = "sykepleier";
        one.module = "mal-som-er-brukerens-egne";
        one.status = status;
        return one;
    };
    std::vector<report::CompletionLine> result = {
        line("Åse Ærlig", "Fløyen", Status::Passed),
        line("Bø, Per «Pelle»", "Fløyen; vest", Status::Expired),
        line("Kari \"Kaia\" Øy", "Fløyen", Status::Overdue),
        line("=1+1", "Fløyen", Status::Failed),
        line("Ola\nNordmann", "", Status::InProgress),
        line("C\u0301e\u0301cile", "Fløyen", Status::NotStarted),
    };
    result[0].edition = 2;
    result[0].points = {19, 2};
    result[0].of = 10;
    result[0].passedOn = 2026y / 11 / 21;
    result[0].expires = 2028y / 11 / 21;
    result[0].due = 2026y / 12 / 15;
    result[1].edition = 1;
    result[1].passedOn = 2024y / 2 / 29;
    result[1].expires = 2025y / 2 / 28;
    result[1].points = 0;
    result[1].of = 0;
    result[2].due = 2026y / 1 / 2;
    result[3].points = {10, 3};
    result[3].of = 14;
    result[3].edition = 12;
    return result;
}

} // namespace minplan::tests
