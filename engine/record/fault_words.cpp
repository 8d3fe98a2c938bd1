#include "record/verify.h"
#include "text/pattern.h"

#include <array>

namespace minplan::record {

namespace {

/// {0} stands for what, {1} for the number of events.
struct Wording {
    Fault::Kind kind;
    std::string_view nb;
    std::string_view en;
};

constexpr std::array<Wording, 5> kWordings = {{
    {Fault::Kind::Structure,
     "Filen er skadet, og det må ikke skrives mer i den. Hent inn den siste sikkerhetskopien med "
     "«minplanctl restore», og ta så med det som kan leses av den skadde filen, med «minplanctl "
     "merge». SQLite sier: {0}.",
     "The file is damaged and must not be written to. Bring back the latest backup with "
     "“minplanctl restore”, then take what can be read of the damaged file with “minplanctl "
     "merge”. SQLite says: {0}."},
    {Fault::Kind::Event,
     "Hendelser som ikke er slik de ble skrevet: {1}. Den første er {0}. Hent inn den siste "
     "sikkerhetskopien med «minplanctl restore», og ta så med resten av denne filen med "
     "«minplanctl "
     "merge».",
     "Events that are not as they were written: {1}. The first is {0}. Bring back the latest "
     "backup "
     "with “minplanctl restore”, then take the rest of this file with “minplanctl merge”."},
    {Fault::Kind::Counter,
     "Hendelser som er skrevet her, men mangler: {1}. Den første har nummer {0}. Hent dem fra en "
     "sikkerhetskopi med «minplanctl merge».",
     "Events that were written here and are missing: {1}. The first has number {0}. Take them from "
     "a backup with “minplanctl merge”."},
    {Fault::Kind::Projection,
     "Det som er regnet ut i tabellen «{0}», stemmer ikke med loggen. Ingenting er tapt: kjør "
     "«minplanctl rebuild».",
     "What is computed in the table “{0}” does not agree with the log. Nothing is lost: run "
     "“minplanctl rebuild”."},
    {Fault::Kind::Erasing,
     "En sletting er begynt og ikke fullført, så kopier i «{0}» kan ennå ha det som skulle bort. "
     "Sørg for ledig plass og lov til å skrive i mappa, lukk Min plan, og kjør «minplanctl "
     "rebuild»: da går slettingen videre.",
     "An erasure was begun and is not finished, so copies in “{0}” may still hold what was to go. "
     "Make sure that there is free space and leave to write in the folder, close Min plan, and run "
     "“minplanctl rebuild”: the erasure then goes on."},
}};

} // namespace

std::string sentence(const Fault &fault, std::string_view language)
{
    for (const Wording &wording : kWordings) {
        if (wording.kind == fault.kind) {
            const std::array words{fault.what, std::to_string(fault.count)};
            return text::filled(language == "en" ? wording.en : wording.nb, words);
        }
    }
    return fault.what;
}

} // namespace minplan::record
