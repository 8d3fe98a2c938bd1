#include "bare_database.h"
#include "bench.h"
#include "play/attempt.h"
#include "record/store_thread.h"

#include <QTemporaryDir>

#include <chrono>
#include <future>
#include <string>

namespace minplan::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kQuestions = 10; ///< as in the course's own modules

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

struct Begun {
    std::string id;
    play::Event first;
};

/// An attempt of a learner who was there before: the file is one of some weeks' use.
Begun begin(record::StoreThread &thread, const module::Module &module, const std::string &person)
{
    play::Event first = play::Attempt::begin(module, {1, {}, {}});
    std::promise<std::string> begun;
    thread.post(
        [&](record::Store &store) { begun.set_value(store.begin(person, module.id, 1, first)); },
        [&](const record::StoreError &error) {
            begun.set_exception(std::make_exception_ptr(error));
        });
    return {begun.get_future().get(), std::move(first)};
}

/// A table of one 600-byte body a row, as large as an answer's event, with nothing else to keep up.
class BareTable
{
public:
    explicit BareTable(const std::string &folder)
        : m_database(folder + "/bare.db")
    {
        m_database.run("CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT");
        sqlite3_prepare_v2(m_database.handle(), "INSERT INTO event VALUES (?, ?)", -1, &m_insert,
                           nullptr);
    }
    ~BareTable() { sqlite3_finalize(m_insert); }
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;
    BareTable(BareTable &&) = delete;
    BareTable &operator=(BareTable &&) = delete;

    /// One insert and commit, in microseconds.
    double insert()
    {
        const std::string id = "0190a000-0000-7000-8000-" + std::to_string(m_next++);
        const auto start = Clock::now();
        m_database.run("BEGIN IMMEDIATE");
        sqlite3_bind_text(m_insert, 1, id.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 2, m_body.c_str(), -1, SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE) {
            throw std::runtime_error(sqlite3_errmsg(m_database.handle()));
        }
        sqlite3_reset(m_insert);
        m_database.run("COMMIT");
        return microsecondsSince(start);
    }

private:
    BareDatabase m_database;
    sqlite3_stmt *m_insert = nullptr;
    std::string m_body = std::string(600, 'x');
    std::int64_t m_next = 100'000'000'000;
};

struct Times {
    std::vector<double> answers;
    std::vector<double> bare;
};

/// Takes the quiz once: the time from each answer to its feedback, and that of a bare insert in
/// turn, so that a noisy moment meets both.
void takeQuiz(record::StoreThread &thread, const module::Module &module, const Begun &begun,
              BareTable &bare, Times &times)
{
    play::Attempt attempt(module, std::span(&begun.first, 1));
    const auto recorded = [&](const play::Reply &reply) {
        const auto events = std::get<std::vector<play::Event>>(attempt.reply(reply));
        record(thread, begun.id, events);
        for (const auto &event : events) {
            attempt.apply(event);
        }
    };
    for (int i = 0; i < kQuestions; ++i) {
        const auto start = Clock::now();
        recorded(play::Answer{std::vector<std::string>{"bruker"}, 2});
        if (!std::holds_alternative<play::ShowQuestionFeedback>(attempt.show())) {
            throw std::runtime_error("the answer gave no feedback");
        }
        times.answers.push_back(microsecondsSince(start));
        recorded(play::GoNext{});
        times.bare.push_back(bare.insert());
    }
}

std::string addPerson(record::StoreThread &thread)
{
    std::promise<std::string> added;
    thread.post(
        [&](record::Store &store) {
            added.set_value(store.addPerson({{}, "Bench", "sykepleier", "Årstad", false}).id);
        },
        [&](const record::StoreError &error) {
            added.set_exception(std::make_exception_ptr(error));
        });
    return added.get_future().get();
}

} // namespace

std::vector<Row> answerRows(int answers)
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const module::Module module = quizOf(kQuestions);
    record::StoreThread thread(path, record::realSurroundings());
    BareTable bare(path);
    const std::string person = addPerson(thread);
    Times times;
    while (std::ssize(times.answers) < answers) {
        takeQuiz(thread, module, begin(thread, module, person), bare, times);
    }
    return {{"answer → durable → feedback", median(times.answers), median(times.bare), "µs", 1.5}};
}

} // namespace minplan::bench
