#include "report/item_words.h"

namespace minplan::report {

namespace {

constexpr ItemWords kNorwegian
    = {',',
       "Ingen har fullført en prøve eller en case her ennå.\n",
       "fra utgave {}",
       "{} personer",
       "For få til å si noe: det må være minst {}.",
       "Spørsmålene trekkes, så hvert har sitt eget antall svar.",
       {"snitt", "median", "standardavvik", "skjevhet", "kurtose", "indre konsistens", "feilandel",
        "standardfeil"},
       {"Spørsmål", "Svar", "Letthet", "Spredning", "Diskriminering", "Utnyttelse", "Vekt",
        "Virkelig vekt"},
       {"", "Svar", "Personer", "Beste", "Svakeste"},
       {"Scene", "Valg", "Personer", "Andel"},
       "rett",
       "Sant",
       "Usant",
       "Se på dette",
       "Misforståelser",
       "Hvor sikre de var",
       {"gjettet", "ganske sikre", "helt sikre"},
       "for stor tro på seg selv",
       "for få",
       "slutt",
       {"god slutt", "blandet slutt", "dårlig slutt"},
       "Hva tallene betyr",
       {{{"Hvem",
          "Bare det første fullførte forsøket til hver person er med. Senere forsøk har sett "
          "svarene."},
         {"Letthet", "Andelen av poengene de fikk. Mellom 35 og 80 % sier mest."},
         {"Spredning", "Standardavviket i poengene, som andel av det en kan få."},
         {"Diskriminering",
          "Om de som får til resten, får til dette også: fra -1 til 1. Over 0,5 er svært bra, "
          "0,3 er bra nok. Diskriminering under 0,2: se på ordlyden. Under 0: se etter feil i "
          "fasiten."},
         {"Utnyttelse", "Hvor mye av det et så lett eller vanskelig spørsmål kunne skilt."},
         {"Vekt",
          "Andelen av poengene spørsmålet var ment å gi, og av forskjellene mellom folk "
          "det virkelig gir."},
         {"Indre konsistens",
          "Cronbachs alfa: om spørsmålene måler det samme. Over 0,75 er bra, under 0,64 er for "
          "lite til å skille folk på."},
         {"Feilandel", "Hvor stor del av forskjellene mellom folk som er tilfeldig."},
         {"Standardfeil", "Så mange prosentpoeng kan resultatet til én person være feil med."},
         {"Skjevhet og kurtose",
          "Formen på resultatene; 0 er som en klokke. Skjevhet under 0: de fleste ligger høyt. "
          "Kurtose over 1: nesten alle er like."},
         {"Beste og svakeste",
          "De 27 % med flest og færrest poeng. Et galt svar som de beste velger, er en felle."},
         {"For stor tro på seg selv",
          "Hvor mye sikrere de var enn de hadde grunn til: over 0 er for sikre, under 0 for "
          "usikre."}}}};

constexpr ItemWords kEnglish = {
    '.',
    "Nobody has finished a quiz or a case here yet.\n",
    "from edition {}",
    "{} persons",
    "Too few to say anything: there must be at least {}.",
    "The questions are drawn, so each has its own number of answers.",
    {"mean", "median", "standard deviation", "skewness", "kurtosis", "internal consistency",
     "error ratio", "standard error"},
    {"Question", "Answers", "Facility", "Deviation", "Discrimination", "Efficiency", "Weight",
     "Effective weight"},
    {"", "Answer", "Persons", "Best", "Weakest"},
    {"Scene", "Choice", "Persons", "Share"},
    "right",
    "True",
    "False",
    "Look at this",
    "Misconceptions",
    "How sure they were",
    {"guessed", "fairly sure", "certain"},
    "overconfidence",
    "too few",
    "end",
    {"good ending", "mixed ending", "poor ending"},
    "What the figures mean",
    {{{"Who",
       "Only the first finished try of each person counts. Later ones have seen the answers."},
      {"Facility", "The share of the points they got. Between 35 and 80 % tells most."},
      {"Deviation", "The standard deviation of the points, as a share of what one can get."},
      {"Discrimination",
       "Whether those who manage the rest manage this too: from -1 to 1. Above 0.5 is very "
       "good, 0.3 is good enough. Below 0.2: look at the wording. Below 0: look for a mistake "
       "in the key."},
      {"Efficiency", "How much of what a question so easy or hard could have told apart it does."},
      {"Weight",
       "The share of the points the question was meant to have, and of the "
       "differences between people it really has."},
      {"Internal consistency",
       "Cronbach's alpha: whether the questions measure the same. Above 0.75 is good, below "
       "0.64 too little to tell people apart by."},
      {"Error ratio", "How large a part of the differences between people is chance."},
      {"Standard error", "By so many percentage points one person's result may be wrong."},
      {"Skewness and kurtosis",
       "The shape of the results; 0 is like a bell. Skewness below 0: most are high. Kurtosis "
       "above 1: nearly all are alike."},
      {"Best and weakest",
       "The 27 % with most and with fewest points. A wrong answer that the best pick is a "
       "trap."},
      {"Overconfidence",
       "How much surer they were than they had reason to be: above 0 too sure, below 0 not "
       "sure enough."}}}};

struct HintWords {
    std::string_view name, nb, en;
};

/// In the order of Hint.
constexpr std::array<HintWords, 6> kHints
    = {{{"goes-against", "De som kan mest, svarer feil her: se etter feil i fasiten.",
         "Those who know most get this wrong: look for a mistake in the key."},
        {"tells-little", "Diskriminering under 0,2: se på ordlyden.",
         "Discrimination under 0.2: look at the wording."},
        {"nearly-all", "Nesten alle får det til: det skiller ingen.",
         "Nearly all get it right: it tells nobody apart."},
        {"nearly-nobody", "Nesten ingen får det til: er det undervist, og er det tydelig spurt?",
         "Nearly nobody gets it right: is it taught, and clearly asked?"},
        {"sure-but-wrong", "Mange er helt sikre og tar feil: ta det opp i kurset.",
         "Many are certain and wrong: take it up in the course."},
        {"unused-option", "Et galt svar velges av nesten ingen: bytt det ut.",
         "A wrong option is picked by nearly nobody: replace it."}}};

} // namespace

const ItemWords &itemWords(std::string_view language)
{
    return language == "en" ? kEnglish : kNorwegian;
}

std::string_view name(Hint hint)
{
    return kHints.at(static_cast<std::size_t>(hint)).name;
}

std::string_view sentence(Hint hint, std::string_view language)
{
    const HintWords &words = kHints.at(static_cast<std::size_t>(hint));
    return language == "en" ? words.en : words.nb;
}

} // namespace minplan::report
