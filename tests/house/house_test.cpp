#include "golden.h"
#include "rules.h"
#include "temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using minplan::tests::Breach;
using minplan::tests::inspect;

namespace {

std::string shown(const std::vector<Breach> &breaches)
{
    std::string text;
    for (const Breach &breach : breaches) {
        text += breach.file + ":" + std::to_string(breach.line) + ": " + breach.what + "\n";
    }
    return text;
}

/// A small house on disk for as long as it lives.
class House : public minplan::tests::TemporaryFolder
{
public:
    [[nodiscard]] std::string found() const { return shown(inspect(path()).breaches); }
};

struct Sample {
    std::string file;
    std::string content;
    std::string breach; ///< empty: the house allows it
};

const std::vector<Sample> kSamples{
    {"engine/text/a.h", "#pragma once\n#include \"module/model.h\"\n",
     "engine/text/a.h:2: text may not include module\n"},
    {"engine/play/a.cpp", "#include <record/store.h>\n",
     "engine/play/a.cpp:1: play may not include record\n"},
    {"engine/people/a.cpp", "#include \"play/event.h\"\n",
     "engine/people/a.cpp:1: people may not include play\n"},
    {"engine/record/a.cpp", "\n#include \"report/completion.h\"\n",
     "engine/record/a.cpp:2: record may not include report\n"},
    {"engine/report/a.cpp", "#include \"record/store.h\"\n", ""},
    {"engine/ctl/a.cpp", "#include \"report/completion.h\"\n#include \"text/finding.h\"\n", ""},
    {"engine/play/b.cpp", "#include \"../record/store.h\"\n",
     "engine/play/b.cpp:1: an include in the engine is written \"room/file.h\"\n"},
    {"engine/play/c.cpp", "#include \"attempt.h\"\n",
     "engine/play/c.cpp:1: an include in the engine is written \"room/file.h\"\n"},
    {"qml/app/a.cpp", "#include \"ctl/options.h\"\n", "qml/app/a.cpp:1: qml may not include ctl\n"},
    {"qml/app/b.cpp", "#include \"record/store_thread.h\"\n#include <QString>\n", ""},
    {"engine/report/b.cpp", "#include <yaml-cpp/yaml.h>\n",
     "engine/report/b.cpp:1: only engine/module includes yaml-cpp\n"},
    {"engine/module/a.cpp", "#include <yaml-cpp/yaml.h>\n", ""},
    {"qml/app/c.cpp", "#include <SQLiteCpp/Database.h>\n",
     "qml/app/c.cpp:1: only engine/record includes SQLite\n"},
    {"engine/report/c.cpp", "#include <sqlite3.h>\n",
     "engine/report/c.cpp:1: only engine/record includes SQLite\n"},
    {"engine/record/b.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n", ""},
    {"engine/module/b.cpp", "#include <libxml/parser.h>\n",
     "engine/module/b.cpp:1: only engine/exchange includes libxml2\n"},
    {"engine/exchange/a.cpp", "#include <libxml/parser.h>\n#include \"module/bank.h\"\n", ""},
    {"engine/exchange/b.cpp", "#include \"record/store.h\"\n",
     "engine/exchange/b.cpp:1: exchange may not include record\n"},
    {"engine/ctl/d.cpp", "#include \"exchange/import.h\"\n", ""},
    {"engine/text/b.cpp", "#include <QString>\n", "engine/text/b.cpp:1: the engine knows no Qt\n"},
    {"engine/text/c.cpp", "#include <QtCore/qglobal.h>\n",
     "engine/text/c.cpp:1: the engine knows no Qt\n"},
    {"engine/ctl/b.cpp", "#include <unistd.h>\n",
     "engine/ctl/b.cpp:1: POSIX is called in engine/record/platform.cpp alone\n"},
    {"qml/app/d.cpp", "#include <sys/stat.h>\n",
     "qml/app/d.cpp:1: POSIX is called in engine/record/platform.cpp alone\n"},
    {"engine/record/platform.cpp", "#include <fcntl.h>\n#include <sys/stat.h>\n", ""},
    {"qml/lead/a.cpp", "auto rows = store.completions();\n",
     "qml/lead/a.cpp:1: records of others are read and written through record/access.h\n"},
    {"engine/report/d.cpp", "m_store->note(who, facts);\n",
     "engine/report/d.cpp:1: records of others are read and written through record/access.h\n"},
    {"qml/home/a.cpp", "auto rows = store.completions(person.id);\n", ""},
    {"engine/cellar/a.cpp", "",
     "engine/cellar/a.cpp:1: this folder is not in the table of rooms\n"},
    {"qml/player/A.qml", "Rectangle {\n    color: \"#0E5A4B\"\n}\n",
     "qml/player/A.qml:2: colours stand in qml/kit\n"},
    {"qml/player/B.qml", "Rectangle { color: \"red\" }\n",
     "qml/player/B.qml:1: colours stand in qml/kit\n"},
    {"qml/player/E.qml", "Rectangle { color: Qt.rgba(0, 0.5, 0, 1) }\n",
     "qml/player/E.qml:1: colours stand in qml/kit\n"},
    {"qml/player/C.qml", "Text {\n    font.pixelSize: 18\n}\n",
     "qml/player/C.qml:2: font sizes stand in qml/kit\n"},
    {"qml/player/D.qml", "Text { color: \"transparent\"; font.pixelSize: Theme.body }\n", ""},
    {"qml/kit/Theme.qml", "Item { property color page: \"#F7F6F2\"; font.pixelSize: 18 }\n", ""},
    {"tests/qml/tst_long.qml", std::string(301, '\n'),
     "tests/qml/tst_long.qml:301: a file has at most 300 lines: split it by responsibility\n"},
    {"engine/text/long_enough.cpp", std::string(300, '\n'), ""},
};

} // namespace

TEST_CASE("every kind of breach is named with its file and line, and nothing else is")
{
    for (const Sample &sample : kSamples) {
        CAPTURE(sample.file);
        const House house;
        house.write(sample.file, sample.content);
        CHECK(house.found() == sample.breach);
    }
}

TEST_CASE("all breaches of a house are told at once, in order of place")
{
    const House house;
    std::vector<std::string> expected;
    for (const Sample &sample : kSamples) {
        house.write(sample.file, sample.content);
        expected.push_back(sample.breach);
    }
    std::sort(expected.begin(), expected.end());
    std::string all;
    for (const std::string &breach : expected) {
        all += breach;
    }
    CHECK(house.found() == all);
}

TEST_CASE("this house keeps its own rules")
{
    const auto inspection = inspect(minplan::tests::sourceDir());
    CHECK(inspection.files > 40); // else the house was not found at all
    CHECK(inspection.includes > 100);
    CHECK_MESSAGE(inspection.breaches.empty(), "\n" << shown(inspection.breaches));
}
