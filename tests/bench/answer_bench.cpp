#include "bench.h"
#include "play/attempt.h"
#include "record/store_thread.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <chrono>
#include <future>
#include <string>

namespace minplan::bench {
namespace {

using Clock = std::chrono::steady_clock;

double microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

module::Module quizOf(int questions)
{
    module::Quiz quiz;
    for (int i = 0; i < questions; ++i) {
        module::Question question;
        question.id = "q" + std::to_string(i);
        question.ask = "Hvem eier planen?";
        question.why = "Planen er brukerens egen.";
        question.kind = module::OneOf{{{"bruker", "Brukeren", true, {}, {}},
                                       {"lege", "Fastlegen", false, {}, {}},
                                       {"ke", "Koordinerende enhet", false, {}, {}}}};
        quiz.questions.push_back(std::move(question));
    }
    module::Module module;
    module.id = "bench";
    module.title = "Bench";
    module.steps.push_back({"quiz", "Quiz", {}, std::move(quiz)});
    return module;
}

/// Posts the events to the store's thread and waits as the player does.
void record(record::StoreThread &thread, const std::string &attempt,
            const std::vector<play::Event> &events)
{
    std::promise<void> done;
    thread.post(
        [&](record::Store &store) {
            store.append(attempt, events);
            done.set_value();
        },
        [&](const record::StoreError &error) {
            done.set_exception(std::make_exception_ptr(error));
        });
    done.get_future().get();
}

std::vector<double> ours(const std::string &folder, int answers)
{
    const module::Module module = quizOf(answers);
    const play::Event first = play::Attempt::begin(module, {1, {}, {}});
    record::StoreThread thread(folder, record::realSurroundings());
    std::promise<std::string> begun;
    thread.post(
        [&](record::Store &store) {
            const auto person = store.addPerson({{}, "Bench", "sykepleier", "Årstad", false});
            begun.set_value(store.begin(person.id, module.id, 1, first));
        },
        [&](const record::StoreError &error) {
            begun.set_exception(std::make_exception_ptr(error));
        });
    const std::string id = begun.get_future().get();
    play::Attempt attempt(module, std::span(&first, 1));
    std::vector<double> times;
    for (int i = 0; i < answers; ++i) {
        const auto start = Clock::now();
        auto events = std::get<std::vector<play::Event>>(
            attempt.reply(play::Answer{std::vector<std::string>{"bruker"}, 2}));
        record(thread, id, events);
        for (const auto &event : events) {
            attempt.apply(event);
        }
        const bool feedback = std::holds_alternative<play::ShowQuestionFeedback>(attempt.show());
        times.push_back(feedback ? microsecondsSince(start) : 0);
        events = std::get<std::vector<play::Event>>(attempt.reply(play::GoNext{}));
        record(thread, id, events);
        for (const auto &event : events) {
            attempt.apply(event);
        }
    }
    return times;
}

void run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(db));
    }
}

/// A table of one 600-byte body a row, as large as an answer's event, with nothing else to keep up.
std::vector<double> bare(const std::string &folder, int answers)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open((folder + "/bare.db").c_str(), &db) != SQLITE_OK) {
        throw std::runtime_error("bare.db cannot be opened");
    }
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
    run(db, "CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO event VALUES (?, ?)", -1, &insert, nullptr);
    const std::string body(600, 'x');
    std::vector<double> times;
    for (int i = 0; i < answers; ++i) {
        const std::string id = "0190a000-0000-7000-8000-" + std::to_string(100000000000 + i);
        const auto start = Clock::now();
        run(db, "BEGIN IMMEDIATE");
        sqlite3_bind_text(insert, 1, id.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 2, body.c_str(), -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        run(db, "COMMIT");
        times.push_back(microsecondsSince(start));
    }
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return times;
}

} // namespace

std::vector<Row> answerRows(int answers)
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    return {{QStringLiteral("answer → durable → feedback"), median(ours(path, answers)),
             median(bare(path, answers)), QStringLiteral("µs"), 1.5}};
}

} // namespace minplan::bench
