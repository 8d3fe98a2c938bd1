#include "workshop/graph_model.h"

#include "app/qt_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

/// The step whose case is drawn: the one wanted, else the one before, else the first.
const module::Step *chosenStep(const ModuleReading &reading, const std::string &wanted,
                               const std::string &before)
{
    const module::Module &module = reading.loaded.value;
    for (const std::string &id : {wanted, before}) {
        if (reading.sketches.contains(id)) {
            return module::findStep(module, id);
        }
    }
    const auto first
        = std::find_if(module.steps.begin(), module.steps.end(),
                       [&](const auto &step) { return reading.sketches.contains(step.id); });
    return first == module.steps.end() ? nullptr : &*first;
}

/// What stands under a scene's name.
QString noteOf(const SketchNode &node)
{
    if (node.kind == SketchNode::Kind::Missing) {
        return GraphModel::tr("finnes ikke");
    }
    if (!node.reached) {
        return GraphModel::tr("ingen kommer hit");
    }
    switch (node.kind) {
    case SketchNode::Kind::Good:
        return GraphModel::tr("god slutt");
    case SketchNode::Kind::Mixed:
        return GraphModel::tr("blandet slutt");
    case SketchNode::Kind::Poor:
        return GraphModel::tr("dårlig slutt");
    default:
        return node.start ? GraphModel::tr("start") : GraphModel::tr("scene");
    }
}

QString toneOf(const SketchNode &node)
{
    return node.kind == SketchNode::Kind::Missing ? u"error"_s
        : !node.reached                           ? u"warn"_s
        : node.kind == SketchNode::Kind::Scene    ? u"primary"_s
        : node.kind == SketchNode::Kind::Good     ? u"ok"_s
                                                  : u"neutral"_s;
}

QString shapeOf(SketchNode::Kind kind)
{
    switch (kind) {
    case SketchNode::Kind::Good:
        return u"pill"_s;
    case SketchNode::Kind::Mixed:
        return u"hexagon"_s;
    case SketchNode::Kind::Poor:
        return u"octagon"_s;
    default:
        return u"box"_s;
    }
}

QString waysFrom(const CaseSketch &sketch, std::size_t place)
{
    QStringList names;
    for (const SketchEdge &edge : sketch.edges) {
        if (edge.from == place) {
            names << q(sketch.nodes[edge.to].id);
        }
    }
    return names.isEmpty() ? QString() : GraphModel::tr("Fører til %1.").arg(names.join(u", "_s));
}

} // namespace

GraphModel::GraphModel(QObject *parent)
    : QObject(parent)
    , m_scenes({"sceneId", "note", "tone", "shape", "dashed", "boxX", "boxY", "boxWidth",
                "boxHeight", "spoken"})
{ }

GraphModel::~GraphModel()
{
    letGo();
}

/// The program goes on by itself to its end, which comes at once; nobody waits for it.
void GraphModel::letGo()
{
    if (m_program == nullptr) {
        return;
    }
    m_program->disconnect(this);
    QProcess *program = m_program.release();
    if (program->state() == QProcess::NotRunning) {
        program->deleteLater();
    } else {
        connect(program, &QProcess::finished, program, &QObject::deleteLater);
        program->kill();
    }
}

void GraphModel::setTextSize(int size)
{
    if (std::exchange(m_textSize, size) != size) {
        layOut();
        Q_EMIT changed();
    }
}

void GraphModel::draw(const ModuleReading &reading, const std::string &step)
{
    if (const auto *chosen = chosenStep(reading, step, m_caseId.toStdString())) {
        take(*chosen, reading.sketches.at(chosen->id));
    } else if (reading.loaded.value.steps.empty() && m_state != State::None) {
        return; // the text cannot be read just now
    } else {
        m_sketch = {};
        m_layout = {};
        m_caseId.clear();
        m_scenes.setRows({});
        m_state = State::None;
    }
    Q_EMIT changed();
}

void GraphModel::take(const module::Step &step, const CaseSketch &sketch)
{
    m_caseId = q(step.id);
    m_title = q(step.title);
    m_sketch = sketch;
    const auto lost = std::count_if(m_sketch.nodes.begin(), m_sketch.nodes.end(),
                                    [](const SketchNode &node) { return !node.reached; });
    m_summary = tr("%n scene(r).", nullptr, static_cast<int>(m_sketch.nodes.size()));
    if (lost > 0) {
        m_summary += u' ' + tr("%n av dem kommer ingen til.", nullptr, static_cast<int>(lost));
    }
    layOut();
}

QSizeF GraphModel::sizeOf(const SketchNode &node) const
{
    QFont font(u"Inter"_s);
    font.setPixelSize(m_textSize);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal widest
        = std::max(metrics.horizontalAdvance(q(node.id)), metrics.horizontalAdvance(noteOf(node)));
    constexpr qreal kLeastHeight = 48;
    return {std::ceil(widest + 2.6 * m_textSize),
            std::max(kLeastHeight, std::ceil(metrics.height() * 2 + m_textSize))};
}

/// Asks the other program; until it answers, what was drawn before stays.
void GraphModel::layOut()
{
    if (m_sketch.nodes.empty()) {
        return;
    }
    std::vector<QSizeF> sizes;
    for (const SketchNode &node : m_sketch.nodes) {
        sizes.push_back(sizeOf(node));
    }
    const QByteArray dot = dotOf(m_sketch, sizes);
    if (dot == m_dot && m_state == State::Drawn) {
        fillScenes(); // only words have changed
        return;
    }
    m_dot = dot;
    m_state = m_state == State::Drawn ? State::Drawn : State::Drawing;
    letGo();
    m_program = std::make_unique<QProcess>();
    connect(m_program.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(false, {});
        }
    });
    connect(m_program.get(), &QProcess::finished, this,
            [this](int code) { finish(code == 0, m_program->readAllStandardOutput()); });
    m_program->start(QDir(QCoreApplication::applicationDirPath()).filePath(u"minplan-graph"_s), {});
    m_program->write(dot);
    m_program->closeWriteChannel();
}

void GraphModel::finish(bool well, const QByteArray &json)
{
    m_layout = well ? layoutFrom(json, m_sketch) : GraphLayout();
    if (m_layout.nodes.empty()) {
        m_state = State::Failed;
        m_dot.clear();
        m_fault = tr("Casen kunne ikke tegnes: programmet minplan-graph mangler eller stoppet. "
                     "Installer Min plan på nytt.");
    } else {
        m_state = State::Drawn;
        m_fault.clear();
        fillScenes();
    }
    Q_EMIT changed();
}

void GraphModel::fillScenes()
{
    std::vector<RowsModel::Row> rows;
    for (std::size_t at = 0; at < m_sketch.nodes.size(); ++at) {
        const SketchNode &node = m_sketch.nodes[at];
        const QRectF &box = m_layout.nodes[at];
        rows.push_back({q(node.id), noteOf(node), toneOf(node), shapeOf(node.kind),
                        !node.reached || node.kind == SketchNode::Kind::Missing, box.x(), box.y(),
                        box.width(), box.height(),
                        tr("%1: %2. %3").arg(q(node.id), noteOf(node), waysFrom(m_sketch, at))});
    }
    m_scenes.setRows(std::move(rows));
}

} // namespace minplan::app
