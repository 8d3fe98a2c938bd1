#include "player/question_model.h"

#include "player/prose.h"
#include "player/qt_text.h"
#include "text/norwegian.h"

#include <QHash>

namespace minplan::app {
using namespace Qt::StringLiterals;

void QuestionModel::ask(const play::ShowQuestion &question, const QString &text)
{
    m_asked = question;
    m_feedback.reset();
    m_rows.setRows(rowsOf(question));
    m_parts.setText(Prose::withoutLinks(toQt(question.text)));
    m_sure = 0;
    m_text = text;
    Q_EMIT shown();
    Q_EMIT textChanged();
    Q_EMIT sureChanged();
}

void QuestionModel::showFeedback(const play::ShowQuestionFeedback &feedback,
                                 const module::Question *written)
{
    const QuestionDraft draft = draftOf(feedback.asked, feedback.answer);
    const auto rows = marked(feedback, written, draft.rows);
    if (isAsking(feedback.asked)) {
        m_rows.update(rows);
    } else {
        m_rows.setRows(rows);
        m_asked = feedback.asked;
        m_parts.setText(Prose::withoutLinks(toQt(m_asked.text)));
        for (int row = 0; row < m_rows.count(); ++row) {
            m_parts.setWritten(row + 1, rows[static_cast<std::size_t>(row)].written);
        }
    }
    m_text = draft.text;
    m_feedback = feedback;
    Q_EMIT shown();
    Q_EMIT textChanged();
}

bool QuestionModel::isAsking(const play::ShowQuestion &question) const
{
    return !answered() && m_asked.question == question.question && m_asked.step == question.step;
}

play::Reply QuestionModel::reply() const
{
    if (answered()) {
        return play::GoNext{};
    }
    play::Answer answer{.value = answerOf(m_asked, {.rows = m_rows.rows(), .text = m_text}),
                        .sure = std::nullopt};
    if (m_asked.sure && m_sure > 0) {
        answer.sure = m_sure;
    }
    return answer;
}

QString QuestionModel::missing() const
{
    if (answered()) {
        return {};
    }
    const QString is = kind();
    if (is == "one-of"_L1 || is == "any-of"_L1 || is == "true-or-false"_L1) {
        return m_rows.chosenRow() < 0 ? tr("Velg et svar først.") : QString();
    }
    const bool written = is == "number"_L1 || is == "short"_L1 || is == "reflect"_L1;
    return written && m_text.trimmed().isEmpty() ? tr("Skriv et svar først.") : QString();
}

QString QuestionModel::kind() const
{
    return toQt(m_asked.kind);
}

QString QuestionModel::ask() const
{
    return toQt(m_asked.ask);
}

QString QuestionModel::instruction() const
{
    static const QHash<QString, const char *> byKind{
        {u"one-of"_s, QT_TR_NOOP("Velg ett svar")},
        {u"any-of"_s, QT_TR_NOOP("Velg alle som er riktige")},
        {u"true-or-false"_s, QT_TR_NOOP("Er utsagnet riktig eller galt?")},
        {u"match"_s, QT_TR_NOOP("Finn det som hører sammen")},
        {u"order"_s, QT_TR_NOOP("Flytt radene til riktig rekkefølge")},
        {u"sort"_s, QT_TR_NOOP("Velg hvor hver av dem hører hjemme")},
        {u"blanks"_s, QT_TR_NOOP("Skriv ordene som mangler")},
        {u"number"_s, QT_TR_NOOP("Skriv et tall")},
        {u"short"_s, QT_TR_NOOP("Skriv et kort svar")},
        {u"reflect"_s, QT_TR_NOOP("Skriv med egne ord. Bare du kan lese svaret.")},
    };
    return tr(byKind.value(kind(), ""));
}

QString QuestionModel::statement() const
{
    return toQt(m_asked.statement);
}

QString QuestionModel::hint() const
{
    return toQt(m_asked.hint);
}

QString QuestionModel::unit() const
{
    return toQt(m_asked.unit);
}

QStringList QuestionModel::targets() const
{
    QStringList texts;
    for (const auto &target : targetsOf(m_asked)) {
        texts << Prose::withoutLinks(toQt(target.text));
    }
    return texts;
}

QString QuestionModel::asWritten() const
{
    QString text = toQt(m_asked.ask) + u' ' + toQt(m_asked.text);
    for (const auto &target : targetsOf(m_asked)) {
        text += u' ' + toQt(target.text);
    }
    return text;
}

QString QuestionModel::spokenText() const
{
    QString spoken = Prose::withoutLinks(toQt(m_asked.text));
    for (int blank = 1; blank <= m_asked.blanks; ++blank) {
        spoken.replace(u"{{%1}}"_s.arg(blank), tr(" felt %1 ").arg(blank));
    }
    return spoken.simplified();
}

void QuestionModel::setText(const QString &text)
{
    if (text != m_text && !answered()) {
        m_text = text;
        Q_EMIT textChanged();
        Q_EMIT edited();
    }
}

QString QuestionModel::wordCount() const
{
    const int words = text::wordCount(toStd(m_text));
    return m_asked.atLeastWords > 0 ? tr("%1 av minst %2 ord").arg(words).arg(m_asked.atLeastWords)
                                    : tr("%n ord", "", words);
}

void QuestionModel::setSure(int sure)
{
    if (sure != m_sure && !answered()) {
        m_sure = sure;
        Q_EMIT sureChanged();
    }
}

QuestionModel::Verdict QuestionModel::verdict() const
{
    if (!m_feedback) {
        return Verdict::None;
    }
    if (m_feedback->of == text::Fraction(0)) {
        return Verdict::Unscored;
    }
    if (m_feedback->points == m_feedback->of) {
        return Verdict::Right;
    }
    return m_feedback->points > text::Fraction(0) ? Verdict::Partly : Verdict::Wrong;
}

QString QuestionModel::pointsText() const
{
    if (!m_feedback || verdict() == Verdict::Unscored) {
        return {};
    }
    return tr("%1 av %2 poeng")
        .arg(toQt(m_feedback->points.toDecimal(',')), toQt(m_feedback->of.toDecimal(',')));
}

QString QuestionModel::why() const
{
    return m_feedback ? toQt(m_feedback->say) : QString();
}

QString QuestionModel::rightText() const
{
    return m_feedback ? rightInWords(*m_feedback) : QString();
}

QString QuestionModel::sourceText() const
{
    return m_feedback && m_feedback->source ? toQt(m_feedback->source->text) : QString();
}

QString QuestionModel::sourceLink() const
{
    return m_feedback && m_feedback->source ? toQt(m_feedback->source->link) : QString();
}

void QuestionModel::choose(int row)
{
    if (answered()) {
        return;
    }
    if (kind() == "any-of"_L1) {
        m_rows.toggle(row);
    } else {
        m_rows.chooseOnly(row);
    }
}

void QuestionModel::move(int row, int by)
{
    if (!answered()) {
        m_rows.move(row, row + by);
    }
}

void QuestionModel::pair(int row, int target)
{
    if (!answered()) {
        m_rows.setTarget(row, target);
    }
}

void QuestionModel::write(int row, const QString &text)
{
    if (!answered()) {
        m_rows.setWritten(row, text);
        m_parts.setWritten(row + 1, text);
    }
}

} // namespace minplan::app
