#pragma once

#include "player/attempt_keeper.h"
#include "player/exercise_model.h"
#include "player/outcome_model.h"
#include "player/question_model.h"
#include "player/reading_model.h"
#include "player/scene_model.h"
#include "player/stage_model.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace minplan::app {

/// One learner's way through a module on the screen. The rules live in play::Attempt; here an
/// answer is put on disk first, and only then is shown what comes of it.
class PlayerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString page READ page NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(int progress READ progress NOTIFY shown FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY shown FINAL)
    Q_PROPERTY(int showing READ showing NOTIFY showingChanged FINAL)

    Q_PROPERTY(bool recording READ recording CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool slow READ slow NOTIFY slowChanged FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QVariantMap glossary READ glossary NOTIFY glossaryChanged FINAL)
    Q_PROPERTY(QString link READ link NOTIFY linkChanged FINAL)

    Q_PROPERTY(minplan::app::ReadingModel *reading READ reading CONSTANT FINAL)
    Q_PROPERTY(minplan::app::StageModel *stage READ stage CONSTANT FINAL)
    Q_PROPERTY(minplan::app::SceneModel *scene READ scene CONSTANT FINAL)
    Q_PROPERTY(minplan::app::QuestionModel *question READ question CONSTANT FINAL)
    Q_PROPERTY(minplan::app::ExerciseModel *exercise READ exercise CONSTANT FINAL)
    Q_PROPERTY(minplan::app::OutcomeModel *outcome READ outcome CONSTANT FINAL)
public:
    PlayerModel(AttemptKeeper &keeper, std::function<std::uint64_t()> random,
                QObject *parent = nullptr);

    /// Goes on with the person's open attempt, or begins one; `fresh` begins one in any case.
    void open(const QString &person, std::shared_ptr<const module::Module> module,
              bool fresh = false);
    /// The module as it is after an edit, under the attempt under way: the place is kept where the
    /// module still has it, and the page with it, so that nothing jumps.
    void replace(std::shared_ptr<const module::Module> module);
    /// Lets the module go. What was posted to the store is still stored.
    void close();

    /// «loading», «error», «page», «stage», «scene», «choiceFeedback», «question», «exercise»,
    /// «rubric», «practice», «result», «end»; empty when closed.
    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int progress() const { return m_progress; }
    [[nodiscard]] QString progressText() const { return m_progressText; }
    /// Counts what needs a page of its own; a feedback in place keeps the number.
    [[nodiscard]] int showing() const { return m_showing; }
    /// Whether what is done is kept; else nothing can be earned here.
    [[nodiscard]] bool recording() const { return m_keeper.records(); }
    /// Waiting for the store; answers are not taken meanwhile.
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Has waited so long that the screen should say so.
    [[nodiscard]] bool slow() const { return m_slow; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Why an answer was not taken, in a sentence; else empty.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// The words that texts may refer to: id → `term` and `text`.
    [[nodiscard]] QVariantMap glossary() const { return m_glossary; }
    /// An address that waits for leave to be opened.
    [[nodiscard]] QString link() const { return m_link; }

    /// Whether there is an answer that is not on disk yet, and would be lost with the player.
    [[nodiscard]] bool holdsUnsaved() const { return !m_pending.empty(); }
    /// The attempt under way and its module, or null.
    [[nodiscard]] const play::Attempt *attempt() const { return m_attempt.get(); }
    [[nodiscard]] const module::Module *module() const { return m_module.get(); }

    [[nodiscard]] ReadingModel *reading() { return &m_reading; }
    [[nodiscard]] StageModel *stage() { return &m_stage; }
    [[nodiscard]] SceneModel *scene() { return &m_scene; }
    [[nodiscard]] const SceneModel &scene() const { return m_scene; }
    [[nodiscard]] QuestionModel *question() { return &m_question; }
    [[nodiscard]] const QuestionModel &question() const { return m_question; }
    [[nodiscard]] ExerciseModel *exercise() { return &m_exercise; }
    [[nodiscard]] OutcomeModel *outcome() { return &m_outcome; }
    [[nodiscard]] const OutcomeModel &outcome() const { return m_outcome; }

    /// The filled button: answers, chooses or goes on, whatever the page is for.
    Q_INVOKABLE void goOn();
    /// A quiz once more.
    Q_INVOKABLE void again();
    /// Chooses by number, from 0, where there is something to choose.
    Q_INVOKABLE void choose(int row);
    /// Once more what the store refused.
    Q_INVOKABLE void retry();
    /// Back to the course; the place is kept.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void wantCertificate();

    Q_INVOKABLE void askToOpen(const QString &address);
    Q_INVOKABLE void openLink();
    Q_INVOKABLE void dismissLink();

Q_SIGNALS:
    void shown();
    void showingChanged();
    void busyChanged();
    void slowChanged();
    void faultChanged();
    void noticeChanged();
    void linkChanged();
    void glossaryChanged();
    void left();
    void certificateWanted();

private:
    friend class ShowOnScreen; ///< fills the page models from what is to be shown

    void take(std::shared_ptr<const module::Module> module);
    void load();
    void opened(const KeptAttempt &opened);
    void submit(const play::Reply &reply);
    void save();
    void saved();
    void refused(const record::StoreError &error);
    void show();
    void beginShow(const QString &page, bool newPage);
    [[nodiscard]] play::Reply replyNow() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString draftKey() const;
    void keepDraft();

    void setBusy(bool busy);
    void setFault(const QString &fault);
    void setNotice(const QString &notice);
    void setLink(const QString &link);

    AttemptKeeper &m_keeper;
    std::function<std::uint64_t()> m_random;
    ReadingModel m_reading;
    StageModel m_stage;
    SceneModel m_scene;
    QuestionModel m_question;
    ExerciseModel m_exercise;
    OutcomeModel m_outcome;

    std::shared_ptr<const module::Module> m_module;
    std::unique_ptr<play::Attempt> m_attempt;
    std::vector<play::Event> m_events;  ///< the attempt so far
    std::vector<play::Event> m_pending; ///< computed, but not yet on disk
    std::string m_person;
    std::string m_attemptId;
    bool m_fresh = false;
    int m_visit = 0; ///< tells answers to this visit from those to an earlier one
    std::map<QString, QString> m_drafts; ///< unsent texts by attempt, kept while the app runs

    QTimer m_patience;
    QString m_page;
    QString m_title;
    QString m_progressText;
    QString m_fault;
    QString m_notice;
    QString m_link;
    QVariantMap m_glossary;
    int m_progress = 0;
    int m_showing = 0;
    bool m_busy = false;
    bool m_replacing = false; ///< what is shown may be the same page with other words
    bool m_slow = false;
};

} // namespace minplan::app
