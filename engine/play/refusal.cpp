#include "play/attempt.h"
#include "text/pattern.h"

#include <array>

namespace minplan::play {

namespace {

using Why = Refusal::Why;

/// {0} stands for the refusal's word; a part in [brackets] is left out without one.
struct Sentence {
    Why why;
    std::string_view nb;
    std::string_view en;
};
constexpr std::array<Sentence, 10> kSentences{{
    {Why::WrongReply, "Svaret passer ikke til det som vises nå[. Svar slik: {0}].",
     "This reply does not fit what is shown now[. Reply like this: {0}]."},
    {Why::UnknownId,
     "«{0}» finnes ikke her, eller er brukt to ganger. Velg blant det som vises, hvert bare én "
     "gang.",
     "“{0}” is not here, or is used twice. Choose from what is shown, each only once."},
    {Why::Incomplete, "Noe mangler i svaret. Fyll ut alt før du svarer.",
     "Something is missing. Fill in everything before you answer."},
    {Why::NotANumber, "«{0}» er ikke et tall. Skriv bare tallet, for eksempel 16 eller 0,5.",
     "“{0}” is not a number. Write the number alone, such as 16 or 0.5."},
    {Why::TooShort, "Svaret er for kort. Skriv minst {0} ord.",
     "The answer is too short. Words to write at the least: {0}."},
    {Why::PersonalNumber,
     "Teksten har noe som ser ut som et fødselsnummer. Ingenting er lagret. Ta det bort, og skriv "
     "ikke navn eller opplysninger om brukere.",
     "The text holds what looks like a national identity number. Nothing is stored. Take it away, "
     "and do not write names or details of service users."},
    {Why::TooLong, "Teksten er for lang. Kort den ned til høyst {0} tegn.",
     "The text is too long. Shorten it to {0} characters at the most."},
    {Why::SureOutOfRange,
     "Hvor sikker du er, sies med 1 (gjetter), 2 (ganske sikker) eller 3 (helt sikker). Velg en av "
     "dem, eller la det stå tomt.",
     "How sure you are is 1 (a guess), 2 (fairly) or 3 (certain). Choose one of them, or leave it "
     "out."},
    {Why::NoTriesLeft,
     "Testen kan ikke tas en gang til: forsøkene er brukt opp, eller alt er riktig. Gå videre.",
     "The quiz cannot be taken again: no tries are left, or everything is right. Go on."},
    {Why::AttemptEnded,
     "Modulen er avsluttet, så det er ingenting å svare på. Begynn på nytt for å ta den igjen.",
     "The module has ended, so there is nothing to answer. Begin anew to take it again."},
}};

} // namespace

std::string sentence(const Refusal &refusal, std::string_view language)
{
    for (const Sentence &known : kSentences) {
        if (known.why == refusal.why) {
            return text::filled(language.starts_with("en") ? known.en : known.nb,
                                std::span(&refusal.word, 1));
        }
    }
    return {};
}

} // namespace minplan::play
