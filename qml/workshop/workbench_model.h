#pragma once

#include "app/rows_model.h"
#include "workshop/graph_model.h"
#include "workshop/module_watch.h"
#include "workshop/preview_model.h"
#include "workshop/source_model.h"

namespace minplan::app {

/// One module on the bench: what is wrong with it, and how it plays, both as it stands on disk now.
class WorkbenchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString errors READ errors NOTIFY changed FINAL)
    Q_PROPERTY(QString warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool caseShown READ caseShown NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::GraphModel *graph READ graph CONSTANT FINAL)
    Q_PROPERTY(minplan::app::SourceModel *source READ source CONSTANT FINAL)
    Q_PROPERTY(minplan::app::PreviewModel *preview READ preview CONSTANT FINAL)
public:
    /// `file` is a module.yaml; what is written and not saved is kept in `dataFolder`. `site` as
    /// in readForWorkshop().
    WorkbenchModel(std::filesystem::path file, module::Site site,
                   const std::filesystem::path &dataFolder, std::function<std::uint64_t()> random,
                   QObject *parent = nullptr);

    /// The module's title, or its folder's name while it has none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString folder() const;
    /// The module has been read once.
    [[nodiscard]] bool ready() const { return m_reading != nullptr; }
    /// «2 feil»; empty when there are none.
    [[nodiscard]] QString errors() const;
    [[nodiscard]] QString warnings() const;
    [[nodiscard]] QString advice() const;
    /// All three in a sentence.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] RowsModel *findings() { return &m_findings; }
    /// The tags that the preview can be shown in, the module's own first; one when nothing is
    /// translated.
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// The preview is in the case that the graph shows.
    [[nodiscard]] bool caseShown() const;
    [[nodiscard]] GraphModel *graph() { return &m_graph; }
    [[nodiscard]] SourceModel *source() { return &m_source; }
    [[nodiscard]] PreviewModel *preview() { return &m_preview; }
    [[nodiscard]] const ModuleReading *reading() const { return m_reading.get(); }

    /// The text and the preview go to the place of a finding.
    Q_INVOKABLE void goTo(int finding);
    /// The preview from the first step.
    Q_INVOKABLE void playFromStart();
    /// … from where the cursor is: its step, or the scene, stage or question in it.
    Q_INVOKABLE void playFromCursor();
    /// … from a scene of the case that the graph shows; the text goes there, too.
    Q_INVOKABLE void playScene(const QString &scene);
    /// The text goes to a scene of that case, or to the way that leads to one that is missing.
    Q_INVOKABLE void goToScene(const QString &scene);

Q_SIGNALS:
    void changed();

private:
    void take(const ReadModule &reading);
    void followCursor();
    void showModule();
    [[nodiscard]] const module::OutlineStep *stepAtCursor() const;
    [[nodiscard]] int count(text::Severity severity) const;

    std::filesystem::path m_file;
    ModuleWatch m_watch;
    ReadModule m_reading;
    RowsModel m_findings;
    SourceModel m_source;
    GraphModel m_graph;
    PreviewModel m_preview;
    std::string m_language; ///< of the preview; empty: the module's own
    QTimer m_follow;
    std::string m_cursorStep; ///< the step the cursor was in last
};

} // namespace minplan::app
