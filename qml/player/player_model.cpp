#include "player/player_model.h"

#include "player/qt_text.h"
#include "player/show_on_screen.h"

#include <QDesktopServices>
#include <QUrl>

namespace minplan::app {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PlayerModel::PlayerModel(AttemptKeeper &keeper, std::function<std::uint64_t()> random,
                         QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_random(std::move(random))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slowChanged();
    });
    connect(&m_exercise, &ExerciseModel::edited, this, &PlayerModel::keepDraft);
    connect(&m_question, &QuestionModel::edited, this, &PlayerModel::keepDraft);
}

void PlayerModel::open(const QString &person, std::shared_ptr<const module::Module> module,
                       bool fresh)
{
    close();
    m_person = toStd(person);
    take(std::move(module));
    m_fresh = fresh;
    load();
}

void PlayerModel::close()
{
    ++m_visit;
    m_attempt.reset();
    m_attemptId.clear();
    m_events.clear();
    m_pending.clear();
    setBusy(false);
    setFault({});
    setNotice({});
    setLink({});
    m_page.clear();
    m_module.reset();
}

void PlayerModel::goOn()
{
    if (m_busy || !m_attempt) {
        return;
    }
    if (!m_fault.isEmpty()) {
        retry();
    } else if (m_page == "end"_L1) {
        Q_EMIT left();
    } else if (m_page == "stage"_L1 && m_stage.lookingBack()) {
        m_stage.forward();
    } else if (const QString asked = missing(); !asked.isEmpty()) {
        setNotice(asked);
    } else {
        submit(replyNow());
    }
}

void PlayerModel::again()
{
    if (!m_busy && m_attempt && m_fault.isEmpty()) {
        submit(play::GoAgain{});
    }
}

void PlayerModel::choose(int row)
{
    if (m_busy) {
        return;
    }
    setNotice({});
    if (m_page == "question"_L1) {
        m_question.choose(row);
    } else if (m_page == "scene"_L1) {
        m_scene.choose(row);
    } else if (m_page == "stage"_L1) {
        m_stage.tick(row);
    }
}

void PlayerModel::retry()
{
    if (m_busy || m_fault.isEmpty()) {
        return;
    }
    if (m_attempt) {
        save();
    } else {
        load();
    }
}

void PlayerModel::leave()
{
    Q_EMIT left();
}

void PlayerModel::wantCertificate()
{
    Q_EMIT certificateWanted();
}

void PlayerModel::show()
{
    std::visit(ShowOnScreen(*this), m_attempt->show());
}

void PlayerModel::beginShow(const QString &page, bool newPage)
{
    const bool samePage = !newPage || (m_replacing && page == m_page);
    m_page = page;
    setNotice({});
    setLink({});
    Q_EMIT shown();
    if (!samePage) {
        ++m_showing;
        Q_EMIT showingChanged();
    }
}

play::Reply PlayerModel::replyNow() const
{
    if (m_page == "stage"_L1) {
        return m_stage.reply();
    }
    if (m_page == "scene"_L1) {
        return m_scene.reply();
    }
    if (m_page == "question"_L1) {
        return m_question.reply();
    }
    if (m_page == "exercise"_L1) {
        return m_exercise.answer();
    }
    if (m_page == "rubric"_L1) {
        return m_exercise.judgement();
    }
    return play::GoNext{};
}

QString PlayerModel::missing() const
{
    if (m_page == "scene"_L1) {
        return m_scene.missing();
    }
    if (m_page == "question"_L1) {
        return m_question.missing();
    }
    if (m_page == "exercise"_L1) {
        return m_exercise.missingText();
    }
    return m_page == "rubric"_L1 ? m_exercise.missingJudgement() : QString();
}

QString PlayerModel::draftKey() const
{
    return toQt(m_attemptId) + u'/' + QString::number(m_events.size());
}

void PlayerModel::keepDraft()
{
    if (m_page == "exercise"_L1) {
        m_drafts[draftKey()] = m_exercise.text();
    } else if (m_page == "question"_L1) {
        m_drafts[draftKey()] = m_question.text();
    }
}

void PlayerModel::askToOpen(const QString &address)
{
    const QUrl url(address);
    if (url.isValid() && url.scheme() == "https"_L1) {
        setNotice({});
        setLink(address);
    }
}

void PlayerModel::openLink()
{
    QDesktopServices::openUrl(QUrl(m_link));
    setLink({});
}

void PlayerModel::dismissLink()
{
    setLink({});
}

void PlayerModel::setBusy(bool busy)
{
    if (busy) {
        m_patience.start();
    } else {
        m_patience.stop();
        if (m_slow) {
            m_slow = false;
            Q_EMIT slowChanged();
        }
    }
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

void PlayerModel::setFault(const QString &fault)
{
    if (fault != m_fault) {
        m_fault = fault;
        Q_EMIT faultChanged();
    }
}

void PlayerModel::setNotice(const QString &notice)
{
    if (notice != m_notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

void PlayerModel::setLink(const QString &link)
{
    if (link != m_link) {
        m_link = link;
        Q_EMIT linkChanged();
    }
}

} // namespace minplan::app
