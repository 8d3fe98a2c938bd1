#include "bare_database.h"
#include "bench.h"
#include "course_of_ten.h"
#include "process.h"
#include "record/merge.h"
#include "record/record_file.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <filesystem>

namespace minplan::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kAttempt = 50; ///< events of one, from its beginning to its end
constexpr int kFew = 1'000;
constexpr int kMany = 1'000'000;
constexpr int kFiles = 200;
constexpr int kFewFiles = 20;
constexpr int kEventsAFile = 500;
constexpr int kAttached = 10; ///< files at a time: as many as SQLite takes
constexpr double kMega = 1e6;
constexpr auto kColumns
    = "id, device, counter, time, subject, actor, attempt, number, round, kind, "
      "module, edition, item, body, sum"; // all but the place in the file

/// As large as the event of an answer with the question's texts.
play::Event answerTo(int question)
{
    const std::string id = "q" + std::to_string(question);
    return {"question-answered",
            "kunnskapstest/" + id,
            {{"ask", std::string(120, 'a')},
             {"options", std::vector<std::string>(4, std::string(60, 'o'))},
             {"answer", {"bruker"}},
             {"points", "1"},
             {"of", "1"},
             {"now", {{"step", "kunnskapstest"}, {"title", "Kunnskapstest"}, {"percent", 50}}}}};
}

void take(record::Store &store, const std::string &person, const std::string &module)
{
    const auto attempt
        = store.begin(person, module, 1,
                      {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}});
    std::vector<play::Event> events;
    for (int i = 0; i < kAttempt - 2; ++i) {
        events.push_back(answerTo(i));
    }
    events.push_back({"attempt-ended", "", {{"points", "4"}, {"of", "4"}, {"passed", true}}});
    store.append(attempt, events);
}

/// Some persons' work over years, an attempt at a time.
void fill(const QString &folder, int events)
{
    record::Store store(folder.toStdString(), record::realSurroundings());
    const auto persons = store.persons();
    for (int i = 0; i < events / kAttempt; ++i) {
        const auto person = static_cast<std::size_t>(i) % persons.size();
        const auto module = static_cast<int>(static_cast<std::size_t>(i) / persons.size()) % 10;
        take(store, persons[person].id, moduleOfTen(module));
    }
}

/// The files of learners who have worked each on a laptop of their own.
std::vector<fs::path> makeFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (int i = 0; i < kFiles; ++i) {
        const fs::path data = folder / ("laptop " + std::to_string(i));
        record::Store store(data, record::realSurroundings());
        const auto person
            = store.addPerson({{}, "Kari " + std::to_string(i), "sykepleier", "Fana", false});
        for (int attempt = 0; attempt < kEventsAFile / kAttempt; ++attempt) {
            take(store, person.id, moduleOfTen(attempt));
        }
        files.push_back(record::recordFile(data));
    }
    return files;
}

void makeEmpty(const fs::path &data)
{
    const record::Store store(data, record::realSurroundings());
}

double since(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / kMega;
}

/// The rows alone, and the projections once.
double mergeBare(const std::vector<fs::path> &files, const fs::path &data)
{
    makeEmpty(data);
    QElapsedTimer clock;
    clock.start();
    {
        BareDatabase into(record::recordFile(data));
        for (std::size_t first = 0; first < files.size(); first += kAttached) {
            const std::size_t last = std::min(files.size(), first + kAttached);
            for (std::size_t i = first; i < last; ++i) {
                into.run("ATTACH '" + files[i].string() + "' AS f" + std::to_string(i));
            }
            into.run("BEGIN IMMEDIATE");
            for (std::size_t i = first; i < last; ++i) {
                into.run(std::string("INSERT OR IGNORE INTO event (") + kColumns + ") SELECT "
                         + kColumns + " FROM f" + std::to_string(i)
                         + ".event WHERE attempt IS NOT NULL");
            }
            into.run("COMMIT");
            for (std::size_t i = first; i < last; ++i) {
                into.run("DETACH f" + std::to_string(i));
            }
        }
    }
    const double inserted = since(clock);
    record::Store store(data, record::realSurroundings());
    clock.restart();
    store.rebuild();
    return inserted + since(clock);
}

double mergeOurs(const std::vector<fs::path> &files, const fs::path &data)
{
    record::Store store(data, record::realSurroundings());
    QElapsedTimer clock;
    clock.start();
    std::int64_t taken = 0;
    for (const record::MergedFile &file : store.merge(files, {}).files) {
        taken += file.taken;
    }
    if (taken != std::int64_t{kFiles} * kEventsAFile) {
        qFatal("the merge took %lld events", static_cast<long long>(taken));
    }
    return since(clock);
}

double memoryOfMerge(const std::vector<fs::path> &files, const fs::path &data)
{
    makeEmpty(data);
    std::vector<std::string> words{"merge", "--data", data};
    words.insert(words.end(), files.begin(), files.end());
    return runCtl(words).megabytes;
}

} // namespace

std::vector<Row> openRows(int runs)
{
    const QTemporaryDir few;
    const QTemporaryDir many;
    const QStringList fewArguments = makeCourseOfTen(few.path());
    const QStringList manyArguments = makeCourseOfTen(many.path());
    fill(few.path() + QStringLiteral("/data"), kFew);
    fill(many.path() + QStringLiteral("/data"), kMany);
    const QString app = QStringLiteral(MINPLAN_APP_PATH);
    (void)startApp(app, fewArguments);
    (void)startApp(app, manyArguments);
    std::vector<double> fewTimes;
    std::vector<double> manyTimes;
    std::vector<double> fewMemory;
    std::vector<double> manyMemory;
    for (int i = 0; i < runs; ++i) {
        const Run less = startApp(app, fewArguments);
        const Run more = startApp(app, manyArguments);
        fewTimes.push_back(less.milliseconds);
        fewMemory.push_back(less.megabytes);
        manyTimes.push_back(more.milliseconds);
        manyMemory.push_back(more.megabytes);
    }
    return {{"home of 1 000 000 events; of 1 000", median(manyTimes), median(fewTimes), "ms", 1.2},
            {"memory there; with 1 000", median(manyMemory), median(fewMemory), "MB", 1.2}};
}

std::vector<Row> mergeRows()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const std::vector<fs::path> files = makeFiles(root);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(mergeOurs(files, root / ("ours " + std::to_string(i))));
        bare.push_back(mergeBare(files, root / ("bare " + std::to_string(i))));
    }
    const double memory = memoryOfMerge(files, root / "all");
    const double least = memoryOfMerge({files.begin(), files.begin() + kFewFiles}, root / "few");
    return {{"merge of 200 files of 500 events; bare and a rebuild", median(ours), median(bare),
             "ms", 2},
            {"most memory of that merge; of 20 files", memory, least, "MB", 1.2}};
}

} // namespace minplan::bench
