#include "report/reminder_words.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

constexpr ReminderWords kBokmaal
    = {"nb",
       "Opplæring i Min plan",
       "Hei {0}!",
       "Hei!",
       "Dette gjenstår for deg i Min plan:",
       "Noen av oss har opplæring igjen i Min plan. Det gjelder:",
       "- {0}[ (omtrent {1} min)][: {2}]",
       "frist {0}",
       "frist {0}, {1} dag over",
       "frist {0}, {1} dager over",
       "prøv gjerne en gang til[, frist {0}]",
       "gjaldt til {0}, og skal tas på nytt",
       "gjelder til {0}, og skal tas på nytt før det",
       "ingen frist, ta den når det passer",
       "Slik gjør du: Åpne Min plan, velg navnet ditt og trykk på modulen på forsiden. Du kan ta "
       "pauser, og fortsetter der du slapp.",
       "Hva som gjenstår for deg, ser du på forsiden når du har åpnet Min plan og valgt navnet "
       "ditt. Du kan ta pauser, og fortsetter der du slapp. Er du ferdig, trenger du ikke gjøre "
       "noe.",
       "Passer det dårlig, si fra, så finner vi en løsning.",
       "Hilsen[\n{0}]",
       "Frist: {0}",
       "[Tar omtrent {0} min. ]Åpne Min plan, velg navnet ditt og trykk på modulen på "
       "forsiden.",
       "Opplæring: {0} person har frist",
       "Opplæring: {0} personer har frist",
       "{0}Hvem det er, står på siden «Enheten min» i Min plan."};

constexpr ReminderWords kNynorsk
    = {"nn",
       "Opplæring i Min plan",
       "Hei {0}!",
       "Hei!",
       "Dette står att for deg i Min plan:",
       "Nokre av oss har opplæring att i Min plan. Det gjeld:",
       "- {0}[ (omtrent {1} min)][: {2}]",
       "frist {0}",
       "frist {0}, {1} dag over",
       "frist {0}, {1} dagar over",
       "prøv gjerne ein gong til[, frist {0}]",
       "galdt til {0}, og skal takast på nytt",
       "gjeld til {0}, og skal takast på nytt før det",
       "ingen frist, ta han når det passar",
       "Slik gjer du: Opne Min plan, vel namnet ditt og trykk på modulen på framsida. Du kan ta "
       "pausar, og held fram der du slapp.",
       "Kva som står att for deg, ser du på framsida når du har opna Min plan og valt namnet "
       "ditt. Du kan ta pausar, og held fram der du slapp. Er du ferdig, treng du ikkje gjere "
       "noko.",
       "Passar det dårleg, sei frå, så finn vi ei løysing.",
       "Helsing[\n{0}]",
       "Frist: {0}",
       "[Tek omtrent {0} min. ]Opne Min plan, vel namnet ditt og trykk på modulen på framsida.",
       "Opplæring: {0} person har frist",
       "Opplæring: {0} personar har frist",
       "{0}Kven det er, står på sida «Eininga mi» i Min plan."};

constexpr ReminderWords kEnglish
    = {"en",
       "Training in Min plan",
       "Hello {0},",
       "Hello,",
       "This is left for you in Min plan:",
       "Some of us have training left in Min plan. It is about:",
       "- {0}[ (about {1} min)][: {2}]",
       "due {0}",
       "due {0}, {1} day over",
       "due {0}, {1} days over",
       "you are welcome to try once more[, due {0}]",
       "was valid until {0}, and is to be taken again",
       "is valid until {0}, and is to be taken again before that",
       "no due date, take it when it suits you",
       "How to: open Min plan, choose your name and press the module on the home page. You can "
       "take breaks, and go on where you stopped.",
       "What is left for you stands on the home page once you have opened Min plan and chosen "
       "your name. You can take breaks, and go on where you stopped. If you are done, you need "
       "not do anything.",
       "If the time is bad, say so, and we will find a way.",
       "Regards[\n{0}]",
       "Due: {0}",
       "[Takes about {0} min. ]Open Min plan, choose your name and press the module on the "
       "home page.",
       "Training: {0} person is due",
       "Training: {0} people are due",
       "{0}Who it is stands on the page «My unit» in Min plan."};

} // namespace

const ReminderWords &reminderWords(std::string_view language)
{
    constexpr std::array kOthers = {&kNynorsk, &kEnglish};
    const auto *const found
        = std::find_if(kOthers.begin(), kOthers.end(),
                       [language](const auto *words) { return words->language == language; });
    return found == kOthers.end() ? kBokmaal : **found;
}

} // namespace minplan::report
