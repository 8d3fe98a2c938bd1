#pragma once

#include "play/show.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace minplan::app {

/// How it went: a quiz's result, or the end of the module.
class OutcomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString heading READ heading NOTIFY shown FINAL)
    Q_PROPERTY(QString points READ points NOTIFY shown FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY shown FINAL)
    Q_PROPERTY(bool scored READ scored NOTIFY shown FINAL)
    Q_PROPERTY(QString band READ band NOTIFY shown FINAL)
    Q_PROPERTY(QString best READ best NOTIFY shown FINAL)
    Q_PROPERTY(QString tries READ tries NOTIFY shown FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY shown FINAL)
    Q_PROPERTY(bool again READ again NOTIFY shown FINAL)
    Q_PROPERTY(bool passed READ passed NOTIFY shown FINAL)
    Q_PROPERTY(QString demand READ demand NOTIFY shown FINAL)
public:
    using QObject::QObject;

    void show(const play::ShowResult &result);
    void show(const play::ShowEnd &end);

    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QString points() const { return m_points; }
    [[nodiscard]] int percent() const { return m_percent; }
    /// There was something to get points for.
    [[nodiscard]] bool scored() const { return m_scored; }
    [[nodiscard]] QString band() const { return m_band; }
    [[nodiscard]] QString best() const { return m_best; }
    [[nodiscard]] QString tries() const { return m_tries; }
    [[nodiscard]] QString counts() const { return m_counts; }
    [[nodiscard]] bool again() const { return m_again; }
    [[nodiscard]] bool passed() const { return m_passed; }
    /// What it takes to pass.
    [[nodiscard]] QString demand() const { return m_demand; }

Q_SIGNALS:
    void shown();

private:
    void setPoints(text::Fraction points, text::Fraction of);

    QString m_heading;
    QString m_points;
    int m_percent = 0;
    bool m_scored = false;
    QString m_band;
    QString m_best;
    QString m_tries;
    QString m_counts;
    bool m_again = false;
    bool m_passed = false;
    QString m_demand;
};

} // namespace minplan::app
