#include "player/reading_model.h"

#include "player/qt_text.h"

namespace minplan::app {

void ReadingModel::show(const play::ShowPage &page)
{
    m_heading = toQt(page.title);
    m_text = toQt(page.text);
    m_image = page.image ? QUrl::fromLocalFile(toQt(page.image->file.string())) : QUrl();
    m_imageAlt = page.image ? toQt(page.image->alt) : QString();
    m_comeBack.clear();
    Q_EMIT shown();
}

void ReadingModel::show(const play::ShowPractice &practice)
{
    m_heading = practice.title.empty() ? tr("Ta med i praksis") : toQt(practice.title);
    m_text = toQt(practice.text);
    m_image.clear();
    m_imageAlt.clear();
    m_comeBack = practice.againDays ? tr("Kom tilbake hit om %n dager.", "", *practice.againDays)
                                    : QString();
    Q_EMIT shown();
}

} // namespace minplan::app
