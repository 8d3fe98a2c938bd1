#include "presenting/presenting_model.h"

#include "app/qt_values.h"
#include "kit/text_tools.h"
#include "people/access_of.h"
#include "presenting/shown_module.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// On one line, as the record has it.
std::string plainLine(const QString &markdown)
{
    return TextTools::plain(markdown).simplified().toStdString();
}

} // namespace

PresentingModel::PresentingModel(StoreClient &store, const Session &session, Library &library,
                                 std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_player(m_keeper, std::move(random))
    , m_hands({"option", "name", "count", "share"})
{
    connect(&m_player, &PlayerModel::left, this, &PresentingModel::leave);
    connect(&m_player, &PlayerModel::shown, this, &PresentingModel::follow);
    connect(m_player.question(), &QuestionModel::shown, this, &PresentingModel::follow);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.person().id.empty()) {
            forget();
        }
    });
}

void PresentingModel::begin(const people::TeachingSession &session, const std::string &module)
{
    forget();
    m_taught = session;
    m_module = module;
    m_active = true;
    Q_EMIT changed();
    m_library.load(module, m_asker.now(), [this](const WholeModule &whole) { play(whole); });
}

void PresentingModel::play(const WholeModule &whole)
{
    const auto covered = m_taught.covers.find(m_module);
    auto module = whole && covered != m_taught.covers.end()
        ? shownToGroup(whole->value, covered->second.steps)
        : std::nullopt;
    if (!module) {
        m_fault = tr("Modulen finnes ikke her, eller ingen av stegene i planen er i den lenger.");
        Q_EMIT changed();
        return;
    }
    m_title = q(module->title);
    Q_EMIT changed();
    m_player.open({}, std::make_shared<const module::Module>(*std::move(module)), true);
}

bool PresentingModel::counting() const
{
    return m_active && m_player.page() == u"question" && !m_player.question().answered()
        && !m_counts.empty();
}

bool PresentingModel::counted() const
{
    return std::any_of(m_counts.begin(), m_counts.end(),
                       [](const people::Hands &one) { return one.count > 0; });
}

QString PresentingModel::sum() const
{
    int sum = 0;
    for (const people::Hands &one : m_counts) {
        sum += one.count;
    }
    return tr("%n hånd/hender", nullptr, sum);
}

void PresentingModel::follow()
{
    const play::Attempt *attempt = m_player.attempt();
    const play::Show show = attempt == nullptr ? play::Show(play::ShowEnd()) : attempt->show();
    const auto *asked = std::get_if<play::ShowQuestion>(&show);
    const auto *answered = std::get_if<play::ShowQuestionFeedback>(&show);
    if (answered != nullptr) {
        keep();
        fill();
        return;
    }
    const std::string key
        = asked == nullptr ? "" : m_module + "/" + asked->step + "/" + asked->question;
    if (key == m_question && asked != nullptr) {
        // The same page with other words, or the page itself, which comes after its question.
        Q_EMIT handsChanged();
        return;
    }
    m_question = key;
    m_counts.clear();
    const bool canBeCounted = asked != nullptr
        && (asked->kind == "one-of" || asked->kind == "any-of" || asked->kind == "true-or-false");
    if (canBeCounted) {
        for (const AnswerRow &row : m_player.question()->rows()->rows()) {
            m_counts.push_back({row.id.toStdString(), plainLine(row.label), 0});
        }
    }
    fill();
}

void PresentingModel::count(int row, int hands)
{
    if (!counting() || row < 0 || row >= static_cast<int>(m_counts.size())) {
        return;
    }
    m_counts[static_cast<std::size_t>(row)].count = std::clamp(hands, 0, people::kMostHands);
    const auto most = std::max_element(m_counts.begin(), m_counts.end(),
                                       [](const people::Hands &left, const people::Hands &right) {
                                           return left.count < right.count;
                                       });
    // Of «any-of» the presenter ticks what the group agrees on.
    if (most->count > 0 && m_player.question()->kind() != u"any-of") {
        m_player.question()->choose(static_cast<int>(most - m_counts.begin()));
    }
    Q_EMIT handsChanged(); // the rows stay: someone types in them
}

void PresentingModel::fill()
{
    int sum = 0;
    for (const people::Hands &one : m_counts) {
        sum += one.count;
    }
    std::vector<RowsModel::Row> rows;
    for (const people::Hands &one : m_counts) {
        rows.push_back(
            {q(one.option), q(one.text), one.count, sum == 0 ? 0 : one.count * 100 / sum});
    }
    m_hands.setRows(std::move(rows));
    Q_EMIT handsChanged();
}

void PresentingModel::keep()
{
    if (!counted()) {
        return;
    }
    // «Er dette riktig?» says nothing without what it is about.
    const QuestionModel &question = *m_player.question();
    const people::ShowOfHands hands{plainLine(question.ask() + u"\n\n"_s + question.statement()),
                                    m_counts};
    if (m_taught.hands[m_question] == hands) {
        return;
    }
    m_taught.hands[m_question] = hands;
    m_store.runSaving<bool>(
        [actor = m_session.person().id, id = m_taught.id, question = m_question,
         hands](record::Store &store) {
            record::Access access = accessOf(store, actor, people::Right::Assignment);
            for (people::TeachingSession &session : access.sessions()) {
                if (session.id == id) { // as it is now: a colleague may have moved it meanwhile
                    session.hands[question] = hands;
                    access.plan(session);
                }
            }
            return true;
        },
        m_asker.now(), [](bool) {},
        [this](const record::StoreError &error) {
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void PresentingModel::leave()
{
    if (m_active) {
        const people::TeachingSession taught = m_taught;
        forget();
        Q_EMIT left(taught);
    }
}

void PresentingModel::forget()
{
    m_asker.leave();
    m_player.close();
    m_taught = {};
    m_module.clear();
    m_question.clear();
    m_counts.clear();
    m_title.clear();
    m_fault.clear();
    m_active = false;
    m_hands.setRows({});
    Q_EMIT changed();
    Q_EMIT handsChanged();
}

} // namespace minplan::app
