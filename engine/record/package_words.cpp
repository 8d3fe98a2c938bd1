#include "record/package_file.h"
#include "text/pattern.h"

#include <array>

namespace minplan::record {

namespace {

/// {0} stands for the place, in quotes.
struct Wording {
    Snag snag;
    std::string_view nb, en;
};

constexpr std::array<Wording, 9> kWordings = {{
    {Snag::Nothing, "Det er ingenting å sende ennå: du har ikke begynt på noen modul.",
     "There is nothing to send yet: you have not begun any module."},
    {Snag::NoFolder,
     "Mappa {0} er ikke der nå. Koble til nettverket eller minnepinnen den ligger på, eller velg "
     "en annen mappe, og prøv igjen.",
     "The folder {0} is not there now. Connect the network or the stick it lies on, or choose "
     "another folder, and try again."},
    {Snag::MayNotWrite,
     "Du har ikke lov til å skrive i {0}. Be den som har mappa, om lov, eller velg en annen mappe.",
     "You may not write to {0}. Ask whoever has the folder for leave, or choose another folder."},
    {Snag::MayNotRead, "Du har ikke lov til å lese {0}. Be den som har mappa, om lov.",
     "You may not read {0}. Ask whoever has the folder for leave."},
    {Snag::Full,
     "Det er ikke plass i {0}. Be den som har mappa, om å rydde, og send igjen. Det du har gjort, "
     "er trygt på denne maskinen.",
     "There is no room in {0}. Ask whoever has the folder to clear up, and send again. What you "
     "did is safe on this machine."},
    {Snag::Cut,
     "Pakken {0} er ikke hel, og blir liggende. Kommer den ikke hel av seg selv, be den som sendte "
     "den, om å sende på nytt.",
     "The package {0} is not whole and stays where it is. If it does not become whole by itself, "
     "ask whoever sent it to send again."},
    {Snag::NotPackage,
     "Filen {0} er ikke en pakke fra Min plan, og blir liggende. Be den som la den der, om å ta "
     "den bort.",
     "The file {0} is no package from Min plan and stays where it is. Ask whoever put it there to "
     "take it away."},
    {Snag::Newer,
     "Pakken {0} er laget av en nyere utgave av Min plan, og blir liggende. Oppdater Min plan på "
     "denne maskinen.",
     "The package {0} was made by a newer version of Min plan and stays where it is. Update Min "
     "plan on this machine."},
    {Snag::Mixed,
     "Pakken {0} har med noe om andre enn den som sendte den, og blir liggende. Min plan lager "
     "ikke slike pakker: finn ut hvor den kommer fra.",
     "The package {0} has something about others than its sender and stays where it is. Min plan "
     "makes no such packages: find out where it comes from."},
}};

} // namespace

std::string sentence(Snag snag, const std::filesystem::path &place, std::string_view language)
{
    const bool english = language == "en";
    for (const Wording &wording : kWordings) {
        if (wording.snag == snag) {
            const std::array words
                = {(english ? "“" : "«") + place.string() + (english ? "”" : "»")};
            return text::filled(english ? wording.en : wording.nb, words);
        }
    }
    return {};
}

Snag snagOf(const StoreError &error, bool writing)
{
    switch (error.kind()) {
    case StoreError::Kind::Full:
        return Snag::Full;
    case StoreError::Kind::ReadOnly:
        return writing ? Snag::MayNotWrite : Snag::MayNotRead;
    case StoreError::Kind::Damaged:
        return writing ? Snag::NoFolder : Snag::Cut;
    default:
        return Snag::NoFolder;
    }
}

} // namespace minplan::record
