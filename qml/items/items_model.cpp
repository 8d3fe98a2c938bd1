#include "items/items_model.h"

#include "app/qt_values.h"
#include "items/items_rows.h"
#include "items/items_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {
constexpr int kProgressMs = 200;
} // namespace

ItemsModel::ItemsModel(StoreClient &store, const Session &session, Library &library,
                       QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_progress(std::make_shared<ItemsProgress>())
    , m_questions(kQuestionRow)
{
    m_clock.setInterval(kProgressMs);
    connect(&m_clock, &QTimer::timeout, this, &ItemsModel::progressChanged);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.person().id.empty()) {
            forget();
        }
    });
}

ItemsModel::~ItemsModel()
{
    m_progress->stop = true;
}

QString ItemsModel::progress() const
{
    return tr("Regner … %n besvarelse(r) lest", nullptr, static_cast<int>(m_progress->tries));
}

QString ItemsModel::titleOf(const std::string &module) const
{
    const ModuleEntry *entry = m_library.find(module);
    return q(entry == nullptr || entry->head.title.empty() ? module : entry->head.title);
}

QString ItemsModel::title() const
{
    return m_module.empty() ? QString() : titleOf(m_module);
}

ItemsAsked ItemsModel::asked() const
{
    return {m_session.person().id, m_module, libraryOf(m_library.shelf()), shownLanguage()};
}

void ItemsModel::open(const QString &module)
{
    forget();
    m_module = module.toStdString();
    readAgain();
}

void ItemsModel::readAgain()
{
    if (m_state == State::Working) {
        return;
    }
    m_progress = std::make_shared<ItemsProgress>();
    m_state = State::Working;
    m_fault.clear();
    m_clock.start();
    Q_EMIT progressChanged();
    Q_EMIT changed();
    m_store.run<report::Items>(
        [asked = asked(), progress = m_progress](record::Store &store) {
            return readItems(store, asked, *progress);
        },
        m_asker.now(),
        [this, progress = m_progress](const report::Items &items) {
            progress->stop ? end(State::Stopped, {}) : take(items);
        },
        [this, progress = m_progress](const record::StoreError &error) {
            progress->stop ? end(State::Stopped, {})
                           : end(State::Failed, q(record::sentence(error, spokenLanguage())));
        });
}

void ItemsModel::stop()
{
    m_progress->stop = true;
}

void ItemsModel::take(const report::Items &items)
{
    m_items = items;
    m_quiz = 0;
    end(State::Done, {});
    fill();
}

void ItemsModel::end(State state, const QString &fault)
{
    m_clock.stop();
    m_state = state;
    m_fault = fault;
    Q_EMIT changed();
}

void ItemsModel::forget()
{
    m_progress->stop = true;
    m_asker.leave();
    m_clock.stop();
    m_state = State::Idle;
    m_fault.clear();
    m_module.clear();
    m_items = {};
    m_quiz = 0;
    fill();
}

const report::QuizItems *ItemsModel::chosen() const
{
    const auto at = static_cast<std::size_t>(m_quiz);
    return at < m_items.quizzes.size() ? &m_items.quizzes[at] : nullptr;
}

void ItemsModel::setQuiz(int quiz)
{
    if (quiz >= 0 && static_cast<std::size_t>(quiz) < m_items.quizzes.size() && quiz != m_quiz) {
        m_quiz = quiz;
        fill();
    }
}

void ItemsModel::fill()
{
    const report::QuizItems *quiz = chosen();
    m_questions.setRows(quiz == nullptr ? std::vector<RowsModel::Row>()
                                        : questionRows(*quiz, m_items.least));
    Q_EMIT changed();
}

QStringList ItemsModel::quizzes() const
{
    QStringList names;
    for (const report::QuizItems &quiz : m_items.quizzes) {
        const QString name = quiz.title.empty() ? q(quiz.key.step) : q(quiz.title);
        const QString which
            = tr("%1, fra utgave %2: %3")
                  .arg(name)
                  .arg(quiz.key.since)
                  .arg(tr("%n person(er)", nullptr, static_cast<int>(quiz.persons)));
        names << (m_module.empty() ? tr("%1 · %2").arg(titleOf(quiz.key.module), which) : which);
    }
    return names;
}

QString ItemsModel::note() const
{
    const report::QuizItems *quiz = chosen();
    return quiz != nullptr && quiz->drawn
        ? tr("Spørsmålene trekkes, så hvert har sitt eget antall svar.")
        : QString();
}

QString ItemsModel::tooFew() const
{
    const report::QuizItems *quiz = chosen();
    return quiz != nullptr && quiz->tooFew
        ? tr("%n person(er) har fullført denne prøven.", nullptr, static_cast<int>(quiz->persons))
            + u' ' + tr("For at ingen skal kjennes igjen, må det være minst %1.").arg(m_items.least)
        : QString();
}

QVariantList ItemsModel::facts() const
{
    const report::QuizItems *quiz = chosen();
    return quiz == nullptr || quiz->tooFew ? QVariantList() : factsOf(*quiz);
}

QVariantList ItemsModel::dots() const
{
    const report::QuizItems *quiz = chosen();
    return quiz == nullptr ? QVariantList() : dotsOf(*quiz);
}

QVariantList ItemsModel::levels() const
{
    const report::QuizItems *quiz = chosen();
    return quiz == nullptr ? QVariantList() : levelsOf(*quiz, m_items.least);
}

QString ItemsModel::levelsNote() const
{
    const report::QuizItems *quiz = chosen();
    const auto over
        = quiz == nullptr ? std::nullopt : report::shownOverconfidence(quiz->confidence);
    return over ? overconfidenceText(*over) : QString();
}

QVariantList ItemsModel::misconceptions() const
{
    const report::QuizItems *quiz = chosen();
    return quiz == nullptr ? QVariantList() : misconceptionsOf(*quiz);
}

int ItemsModel::toLookAt() const
{
    const report::QuizItems *quiz = chosen();
    return quiz == nullptr
        ? 0
        : static_cast<int>(
            std::count_if(quiz->questions.begin(), quiz->questions.end(),
                          [](const report::QuestionItem &item) { return !item.hints.empty(); }));
}

} // namespace minplan::app
