#pragma once

#include "app/rows_model.h"
#include "workshop/graph_layout.h"
#include "workshop/module_reading.h"

#include <QProcess>

#include <memory>

namespace minplan::app {

/// A case of the module as a drawing: scenes, endings, the ways between them, and what nobody gets
/// to. Another program finds out where everything stands.
class GraphModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString caseId READ caseId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(qreal drawnWidth READ drawnWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal drawnHeight READ drawnHeight NOTIFY changed FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *scenes READ scenes CONSTANT FINAL)
public:
    enum class State { None, Drawing, Drawn, Failed };
    Q_ENUM(State)

    explicit GraphModel(QObject *parent = nullptr);
    ~GraphModel() override;
    GraphModel(const GraphModel &) = delete;
    GraphModel &operator=(const GraphModel &) = delete;

    /// None: the module has no case with scenes.
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString caseId() const { return m_caseId; }
    [[nodiscard]] QString title() const { return m_title; }
    /// In a sentence, for those who do not see it.
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] qreal drawnWidth() const { return m_layout.size.width(); }
    [[nodiscard]] qreal drawnHeight() const { return m_layout.size.height(); }
    /// The size of the scenes' names in pixels; the drawing follows it.
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int size);
    [[nodiscard]] RowsModel *scenes() { return &m_scenes; }
    [[nodiscard]] const GraphLayout &layout() const { return m_layout; }

    /// Draws the case that the step is, else the one drawn before, else the first there is.
    void draw(const ModuleReading &reading, const std::string &step);

Q_SIGNALS:
    void changed();

private:
    void take(const module::Step &step, const CaseSketch &sketch);
    void letGo();
    void layOut();
    void finish(bool well, const QByteArray &json);
    void fillScenes();
    [[nodiscard]] QSizeF sizeOf(const SketchNode &node) const;

    CaseSketch m_sketch;
    GraphLayout m_layout;
    RowsModel m_scenes;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_dot;
    QString m_caseId, m_title, m_summary, m_fault;
    State m_state = State::None;
    int m_textSize = 15;
};

} // namespace minplan::app
