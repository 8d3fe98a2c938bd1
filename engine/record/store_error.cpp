#include "people/rights.h"
#include "record/store.h"
#include "text/pattern.h"

#include <array>
#include <utility>

namespace minplan::record {

namespace {

/// {0} stands for the place, with a space and quotes, or for nothing; {1} for the detail.
struct Wording {
    StoreError::Kind kind;
    std::string_view nb;
    std::string_view en;
};

constexpr std::array<Wording, 9> kWordings = {{
    {StoreError::Kind::Full,
     "Disken er full, så det siste ble ikke lagret{0}. Frigjør plass og prøv igjen; det du har "
     "gjort før, er trygt.",
     "The disk is full, so the last thing was not saved{0}. Free some space and try again; what "
     "you did before is safe."},
    {StoreError::Kind::ReadOnly,
     "Min plan får ikke skrive der opplæringen lagres{0}. Sørg for at du har lov til å skrive i "
     "mappa, og prøv igjen; det som er lagret før, er trygt.",
     "Min plan may not write where the training is saved{0}. Make sure that you may write to the "
     "folder and try again; what was saved before is safe."},
    {StoreError::Kind::Locked,
     "Et annet program bruker filen der opplæringen lagres{0}. Vent litt og prøv igjen, eller lukk "
     "det andre programmet.",
     "Another program is using the file where the training is saved{0}. Wait a little and try "
     "again, or close the other program."},
    {StoreError::Kind::Newer,
     "Opplæringen er lagret av en nyere utgave av Min plan{0}. Oppdater Min plan på denne "
     "maskinen; "
     "filen er ikke rørt.",
     "The training was saved by a newer version of Min plan{0}. Update Min plan on this machine; "
     "the file has not been touched."},
    {StoreError::Kind::Damaged,
     "Filen der opplæringen lagres, kan ikke leses{0}. Ikke slett den: ta en kopi av mappa, og "
     "hent inn den siste sikkerhetskopien.",
     "The file where the training is saved cannot be read{0}. Do not delete it: copy the folder, "
     "then bring back the latest backup."},
    {StoreError::Kind::NoFolder,
     "Mappa der opplæringen lagres, finnes ikke og kan ikke lages{0}. Koble til disken den ligger "
     "på, eller velg en annen mappe, og start Min plan på nytt.",
     "The folder where the training is saved is not there and cannot be made{0}. Connect the disk "
     "it lies on or choose another folder, and start Min plan again."},
    {StoreError::Kind::NoFile,
     "Det er ingen slik fil{0}. Se etter at navnet er riktig, og at disken filen ligger på, er "
     "koblet "
     "til.",
     "There is no such file{0}. See that the name is right and that the disk it lies on is "
     "connected."},
    {StoreError::Kind::Other,
     "Det siste ble ikke lagret{0}. Prøv igjen; hjelper ikke det, start Min plan på nytt. Grunn: "
     "{1}.",
     "The last thing was not saved{0}. Try again; if that does not help, start Min plan again. "
     "Reason: {1}."},
    {StoreError::Kind::Unlogged,
     "Dette vises ikke nå. At noen ser andres opplæring, skal stå i loggen, og det får ikke Min "
     "plan skrevet{0}. Sørg for at det er plass og lov til å skrive i mappa, og prøv igjen.",
     "This is not shown now. That someone sees the training of others must be logged, and Min plan "
     "cannot write that{0}. Make sure that there is room and leave to write in the folder, and try "
     "again."},
}};

} // namespace

StoreError::StoreError(Kind kind, const std::string &detail, std::filesystem::path place)
    : std::runtime_error(detail)
    , m_kind(kind)
    , m_place(std::move(place))
{ }

std::string sentence(const StoreError &error, std::string_view language)
{
    const bool english = language == "en";
    if (error.kind() == StoreError::Kind::Forbidden) {
        const auto right = people::rightNamed(error.what());
        return right ? std::string(people::refusal(*right, language)) : error.what();
    }
    const std::string path = error.place().string();
    const std::string place = path.empty() ? ""
        : english                          ? " (“" + path + "”)"
                                           : " («" + path + "»)";
    for (const Wording &wording : kWordings) {
        if (wording.kind == error.kind()) {
            return text::filled(english ? wording.en : wording.nb,
                                std::array{place, std::string(error.what())});
        }
    }
    return error.what();
}

} // namespace minplan::record
