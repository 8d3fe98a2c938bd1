#include "report/completion_words.h"

namespace minplan::report {

namespace {

constexpr CompletionWords kNorwegian
    = {{"bestått", "utløpt", "over fristen", "ikke bestått", "i gang", "ikke begynt"},
       "Navn",
       "Enhet",
       "Yrke",
       "Modul",
       "Utgave",
       "Status",
       "Poeng",
       "av",
       "Bestått",
       "Frist",
       "Gjelder til",
       "Modulens id",
       "Personens id",
       ',',
       "Ingen har begynt på eller fått tildelt en modul her ennå.",
       "felles undervisning",
       "Personer",
       "Alle"};
constexpr CompletionWords kEnglish
    = {{"passed", "expired", "overdue", "failed", "in progress", "not started"},
       "Name",
       "Unit",
       "Role",
       "Module",
       "Edition",
       "Status",
       "Points",
       "of",
       "Passed",
       "Due",
       "Valid until",
       "Id of the module",
       "Id of the person",
       '.',
       "Nobody has begun or been assigned a module here yet.",
       "joint teaching",
       "People",
       "Everyone"};

} // namespace

const CompletionWords &completionWords(std::string_view language)
{
    return language == "en" ? kEnglish : kNorwegian;
}

std::string statusWords(const CompletionLine &line, const CompletionWords &words)
{
    return std::string(words.statuses.at(static_cast<std::size_t>(line.status)))
        + (line.joint ? ", " + std::string(words.joint) : "");
}

} // namespace minplan::report
