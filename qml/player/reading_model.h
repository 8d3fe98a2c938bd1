#pragma once

#include "play/show.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace minplan::app {

/// A text to read, with a picture: a page, or a practice to take to work.
class ReadingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString heading READ heading NOTIFY shown FINAL)
    Q_PROPERTY(QString text READ text NOTIFY shown FINAL)
    Q_PROPERTY(QUrl image READ image NOTIFY shown FINAL)
    Q_PROPERTY(QString imageAlt READ imageAlt NOTIFY shown FINAL)
    Q_PROPERTY(QString comeBack READ comeBack NOTIFY shown FINAL)
public:
    using QObject::QObject;

    void show(const play::ShowPage &page);
    void show(const play::ShowPractice &practice);

    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QUrl image() const { return m_image; }
    [[nodiscard]] QString imageAlt() const { return m_imageAlt; }
    /// When to come back to a practice.
    [[nodiscard]] QString comeBack() const { return m_comeBack; }

Q_SIGNALS:
    void shown();

private:
    QString m_heading;
    QString m_text;
    QUrl m_image;
    QString m_imageAlt;
    QString m_comeBack;
};

} // namespace minplan::app
