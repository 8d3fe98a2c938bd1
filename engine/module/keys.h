#pragma once

#include "module/fields.h"

/// The keys of every map in the format, once for the reader and for the schema. A key more or less
/// is made here; what its value may be stands with its reader, and for editors in schema.cpp.
namespace minplan::module::keys {

inline constexpr std::array module{
    Key{"module", Need::Required},
    Key{"edition"},
    Key{"title", Need::Required, "title: Mål som er brukerens egne"},
    Key{"language"},
    Key{"summary"},
    Key{"minutes"},
    Key{"audience"},
    Key{"objectives"},
    Key{"requires"},
    Key{"pass"},
    Key{"valid"},
    Key{"sources"},
    Key{"steps", Need::Required, "steps: [{page: velkommen, title: Velkommen, text: Hei.}]"},
    Key{"tests"}};

inline constexpr std::array course{
    Key{"course", Need::Required},
    Key{"edition"},
    Key{"title", Need::Required, "title: Det er min plan"},
    Key{"language"},
    Key{"modules", Need::Required, "modules: [hva-er-individuell-plan]"},
    Key{"due"},
    Key{"certificate"}};

inline constexpr std::array due{Key{"date"}, Key{"within"}};

inline constexpr std::array certificate{
    Key{"title", Need::Required, "title: Kursbevis"},
    Key{"text", Need::Required, "text: Har gjennomført kurset."}};

inline constexpr std::array bank{
    Key{"bank", Need::Required},
    Key{"edition"},
    Key{"title"},
    Key{"language"},
    Key{"sources"},
    Key{"questions", Need::Required, "questions: [{question: hvem-har-rett}]"}};

inline constexpr std::array procedureFile{
    Key{"procedure", Need::Required},
    Key{"edition"},
    Key{"title", Need::Required, "title: Sett mål sammen"},
    Key{"language"},
    Key{"sources"},
    Key{"stages", Need::Required, "stages: [{stage: forbered, title: Forbered samtalen}]"}};

inline constexpr std::array caseFile{
    Key{"case", Need::Required},
    Key{"edition"},
    Key{"title", Need::Required, "title: Samtalen med Arne"},
    Key{"language"},
    Key{"people"},
    Key{"meters"},
    Key{"start"},
    Key{"scenes", Need::Required, "scenes: [{scene: kaia, text: Hjemme hos Arne., end: good}]"}};

inline constexpr std::array glossary{
    Key{"glossary", Need::Required}, Key{"language"},
    Key{"terms", Need::Required,
        "terms: {hovedmal: {term: hovedmål, text: Det en vil nå på lengre sikt.}}"}};

inline constexpr std::array term{
    Key{"term", Need::Required, "term: hovedmål"},
    Key{"text", Need::Required, "text: Det en vil nå på lengre sikt."}};

inline constexpr std::array overlay{
    Key{"overlay", Need::Required}, Key{"for", Need::Required, "for: mal-som-er-brukerens-egne"},
    Key{"texts", Need::Required, "texts: {title: Hvem eig målet?}"}, Key{"of"}};

inline constexpr std::array site{Key{"site", Need::Required},
                                 Key{"municipality"},
                                 Key{"modules"},
                                 Key{"overlays"},
                                 Key{"drop"},
                                 Key{"idle-minutes"},
                                 Key{"add-themselves"},
                                 Key{"anonymity"}};

inline constexpr std::array source{
    Key{"text", Need::Required, "text: Helsedirektoratet, veileder om plan"}, Key{"link"}};

inline constexpr std::array item{Key{"id", Need::Optional, "id: apne", "text"},
                                 Key{"text", Need::Required, "text: Spør åpent"}};

inline constexpr std::array image{Key{"file", Need::Required, "file: media/bildet.png"},
                                  Key{"alt"}};

inline constexpr std::array page{Key{"page", Need::Required},
                                 Key{"title", Need::Required, "title: Hvem eier målet?"},
                                 Key{"objective"},
                                 Key{"text", Need::Required, "text: Det siden skal fortelle."},
                                 Key{"image"},
                                 Key{"was"},
                                 Key{"changed"}};

inline constexpr std::array procedure{Key{"procedure", Need::Required},
                                      Key{"title"},
                                      Key{"objective"},
                                      Key{"use"},
                                      Key{"stages"},
                                      Key{"was"},
                                      Key{"changed"}};

inline constexpr std::array caseStep{Key{"case", Need::Required},
                                     Key{"title"},
                                     Key{"objective"},
                                     Key{"use"},
                                     Key{"people"},
                                     Key{"meters"},
                                     Key{"start"},
                                     Key{"scenes"},
                                     Key{"was"},
                                     Key{"changed"}};

inline constexpr std::array quiz{
    Key{"quiz", Need::Required},
    Key{"title", Need::Required, "title: Kunnskapstest"},
    Key{"objective"},
    Key{"measures"},
    Key{"draw"},
    Key{"prefer"},
    Key{"shuffle"},
    Key{"feedback"},
    Key{"confidence"},
    Key{"attempts"},
    Key{"bands"},
    Key{"questions", Need::Required, "questions: [{use: questions/roller}]"},
    Key{"was"},
    Key{"changed"}};

inline constexpr std::array exercise{Key{"exercise", Need::Required},
                                     Key{"title"},
                                     Key{"objective"},
                                     Key{"situation"},
                                     Key{"write", Need::Required, "write: Skriv ett hovedmål."},
                                     Key{"rubric"},
                                     Key{"example"},
                                     Key{"was"},
                                     Key{"changed"}};

inline constexpr std::array practice{Key{"practice", Need::Required},
                                     Key{"title"},
                                     Key{"objective"},
                                     Key{"text", Need::Required, "text: Spør én bruker denne uka."},
                                     Key{"again"},
                                     Key{"was"},
                                     Key{"changed"}};

inline constexpr std::array stage{Key{"stage", Need::Required, "stage: forbered", "title"},
                                  Key{"title", Need::Required, "title: Forbered samtalen"},
                                  Key{"text"},
                                  Key{"do"},
                                  Key{"pitfall"},
                                  Key{"why"},
                                  Key{"source"}};

inline constexpr std::array meter{Key{"title", Need::Required, "title: Medvirkning"}, Key{"start"},
                                  Key{"min", Need::Required, "min: -5"},
                                  Key{"max", Need::Required, "max: 5"}};

inline constexpr std::array person{Key{"name", Need::Required, "name: Arne"}, Key{"about"}};

inline constexpr std::array scene{Key{"scene", Need::Required, "scene: kaia", "text"},
                                  Key{"text"},
                                  Key{"image"},
                                  Key{"say"},
                                  Key{"ask"},
                                  Key{"choices"},
                                  Key{"go"},
                                  Key{"end"},
                                  Key{"debrief"}};

inline constexpr std::array choice{Key{"choice", Need::Required, "choice: spor", "text"},
                                   Key{"when"},
                                   Key{"text", Need::Required, "text: Spør hva som betyr mest."},
                                   Key{"add"},
                                   Key{"feedback"},
                                   Key{"go", Need::Required, "go: neste-scene"}};

inline constexpr std::array usedBank{Key{"use", Need::Required}};

inline constexpr std::array question{
    Key{"question", Need::Required, "question: hvem-har-rett", "ask"},
    Key{"objective"},
    Key{"ask", Need::Required, "ask: Hvem har rett til plan?"},
    Key{"one-of"},
    Key{"any-of"},
    Key{"true-or-false"},
    Key{"match"},
    Key{"with"},
    Key{"order"},
    Key{"sort"},
    Key{"blanks"},
    Key{"number"},
    Key{"short"},
    Key{"reflect"},
    Key{"let"},
    Key{"why"},
    Key{"source"},
    Key{"points"},
    Key{"hint"},
    Key{"was"},
    Key{"changed"}};

inline constexpr std::array option{Key{"right"}, Key{"wrong"},
                                   Key{"id", Need::Optional, "id: brukeren", "right|wrong"},
                                   Key{"why"}, Key{"because"}};

inline constexpr std::array trueOrFalse{
    Key{"statement", Need::Required, "statement: Planen er frivillig."},
    Key{"is", Need::Required, "is: true"}};

inline constexpr std::array pair{Key{"this", Need::Required, "this: Koordinatoren"},
                                 Key{"that", Need::Required, "that: Holder framdriften i gang"}};

inline constexpr std::array number{Key{"is", Need::Required, "is: 16"}, Key{"within"}, Key{"unit"}};

inline constexpr std::array range{Key{"from", Need::Required, "from: 50"},
                                  Key{"to", Need::Required, "to: 95"},
                                  Key{"step", Need::Required, "step: 5"}};

inline constexpr std::array reflect{Key{"at-least"}};

inline constexpr std::array answersTest{Key{"answers", Need::Required}, Key{"let"},
                                        Key{"points", Need::Required, "points: 1"}};

inline constexpr std::array pathTest{Key{"case", Need::Required},
                                     Key{"choose", Need::Required, "choose: [spor]"},
                                     Key{"end", Need::Required, "end: good"}};

inline constexpr std::array drawsTest{Key{"quiz", Need::Required},
                                      Key{"draws", Need::Required, "draws: 1000"},
                                      Key{"seed"},
                                      Key{"questions"},
                                      Key{"points"},
                                      Key{"objectives"},
                                      Key{"let"}};

inline constexpr std::array bounds{Key{"at-least"}, Key{"at-most"}};

} // namespace minplan::module::keys
