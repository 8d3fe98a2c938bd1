#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

namespace minplan::app {

/// Knows whether the last thing touched was the keyboard, so that the ring around what has the
/// focus is shown to those who need it and to nobody else.
class Keyboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(bool used READ used NOTIFY usedChanged FINAL)
public:
    explicit Keyboard(QObject *parent = nullptr);

    [[nodiscard]] bool used() const { return m_used; }
    /// Gives an item the focus, with the ring when the keyboard was used last.
    Q_INVOKABLE void focus(QQuickItem *item) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void usedChanged();

private:
    bool m_used = false;
};

} // namespace minplan::app
