#include "player/player_model.h"
#include "player/qt_text.h"

/// How the player keeps what was done: nothing is shown before it is on disk.
namespace minplan::app {
using namespace Qt::StringLiterals;

void PlayerModel::take(std::shared_ptr<const module::Module> module)
{
    m_module = std::move(module);
    m_glossary.clear();
    for (const module::Term &term : m_module->terms) {
        m_glossary.insert(toQt(term.id),
                          QVariantMap{{u"term"_s, toQt(term.term)}, {u"text"_s, toQt(term.text)}});
    }
    Q_EMIT glossaryChanged();
}

void PlayerModel::load()
{
    m_title = toQt(m_module->title);
    m_progress = 0;
    m_progressText.clear();
    setFault({});
    beginShow(u"loading"_s, true);
    setBusy(true);
    m_keeper.open(
        {m_person, m_module, m_fresh, m_random()}, this,
        [this, visit = m_visit](const KeptAttempt &result) {
            if (visit == m_visit) {
                opened(result);
            }
        },
        [this, visit = m_visit](const record::StoreError &error) {
            if (visit == m_visit) {
                beginShow(u"error"_s, true);
                refused(error);
            }
        });
}

void PlayerModel::opened(const KeptAttempt &opened)
{
    m_fresh = false;
    m_attemptId = opened.id;
    m_events = opened.events;
    m_attempt = std::make_unique<play::Attempt>(*m_module, m_events);
    setBusy(false);
    show();
}

void PlayerModel::replace(std::shared_ptr<const module::Module> module)
{
    if (!m_attempt || m_busy) {
        return;
    }
    m_pending.clear();
    take(std::move(module));
    m_attempt = std::make_unique<play::Attempt>(*m_module, m_events);
    m_replacing = true;
    show();
    m_replacing = false;
}

void PlayerModel::submit(const play::Reply &reply)
{
    const auto result = m_attempt->reply(reply);
    if (const auto *refusal = std::get_if<play::Refusal>(&result)) {
        setNotice(toQt(play::sentence(*refusal, "nb")));
        return;
    }
    m_pending = std::get<std::vector<play::Event>>(result);
    save();
}

void PlayerModel::save()
{
    setNotice({});
    setFault({});
    setBusy(true);
    m_keeper.append(
        m_attemptId, m_pending, this,
        [this, visit = m_visit] {
            if (visit == m_visit) {
                saved();
            }
        },
        [this, visit = m_visit](const record::StoreError &error) {
            if (visit == m_visit) {
                refused(error);
            }
        });
}

void PlayerModel::saved()
{
    m_drafts.erase(draftKey());
    for (const auto &event : m_pending) {
        m_attempt->apply(event);
        m_events.push_back(event);
    }
    m_pending.clear();
    setBusy(false);
    show();
}

void PlayerModel::refused(const record::StoreError &error)
{
    setBusy(false);
    setFault(toQt(record::sentence(error, "nb")));
}

} // namespace minplan::app
