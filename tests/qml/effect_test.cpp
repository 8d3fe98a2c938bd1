#include "app/stage.h"
#include "lead/effect_read.h"

#include <QLocale>
#include <QTemporaryDir>

#include <doctest/doctest.h>

#include <fstream>

using namespace minplan;
using namespace minplan::app;

namespace {

/// A folder with one module that measures before and after, in bokmål and nynorsk.
struct Measured {
    QTemporaryDir folder;
    std::filesystem::path root = folder.path().toStdString();

    Measured()
    {
        write("content/questions/plan.yaml", R"(bank: plan
questions:
  - question: hvem
    ask: Hvem eier planen?
    one-of: [{right: Brukeren., id: brukeren}, {wrong: Kommunen., id: kommunen, why: Les igjen.}]
)");
        write("modules/kurs/course.yaml", "course: kurs\ntitle: Kurs\nmodules: [maler]\n");
        write("modules/kurs/maler/module.yaml", R"(module: maler
title: Det vi ikke visste
language: nb
steps:
  - {quiz: for, title: Før, measures: before, questions: [{use: questions/plan}]}
  - {quiz: etter, title: Etter, measures: after, questions: [{use: questions/plan}]}
)");
        write("modules/kurs/maler/nn.yaml",
              "overlay: nn\nfor: maler\ntexts:\n  title: Det vi ikkje visste\n");
    }
    void write(const std::string &path, const std::string &text) const
    {
        std::filesystem::create_directories((root / path).parent_path());
        std::ofstream(root / path) << text;
    }
    [[nodiscard]] std::vector<report::Knowledge> knowledge(record::Store &store,
                                                           const std::string &actor) const
    {
        return readEffect(store, effectAsked(actor, "", readShelf(root / "modules"))).modules;
    }
};

std::vector<play::Event> answered(const std::string &step)
{
    const nlohmann::json answer
        = {{"kind", "one-of"}, {"answer", {"brukeren"}}, {"points", "1"}, {"of", "1"}, {"try", 1}};
    return {{"question-answered", step + "/hvem", answer}, {"result-seen", step, {{"try", 1}}}};
}

} // namespace

TEST_CASE("what people knew before and after is told of modules in the language shown")
{
    const Measured place;
    record::Store store(place.root / "data", madeUpSurroundings(4));
    people::Person anne;
    anne.name = "Anne Dahl";
    const std::string actor = store.addFirstAdministrator(anne, "2468").id;
    const std::string attempt
        = store.begin(actor, "maler", 1, {"attempt-begun", "", {{"seed", 1}, {"edition", 1}}});
    store.append(attempt, answered("for"));
    store.append(attempt, answered("etter"));

    const QLocale before;
    for (const auto &[language, title] :
         {std::pair("nb_NO", "Det vi ikke visste"), std::pair("nn_NO", "Det vi ikkje visste")}) {
        QLocale::setDefault(QLocale(language));
        const auto known = place.knowledge(store, actor);
        REQUIRE(known.size() == 1);
        CHECK(known[0].title == title);
        CHECK(known[0].persons == 1);
    }
    QLocale::setDefault(before);
}
