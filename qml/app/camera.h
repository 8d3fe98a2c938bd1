#pragma once

#include "app/stage.h"

#include <QSet>

namespace minplan::app {

/// Takes the pictures of the tour: each state in four looks, numbered in the order of the walk.
class Camera
{
public:
    explicit Camera(QString folder);

    /// «07-case-scene.light.png» and its three sisters. A name taken before is passed over.
    void take(Stage &stage, const QString &name);

    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int failed() const { return m_failed; }

private:
    QString m_folder;
    QSet<QString> m_names;
    int m_taken = 0;
    int m_failed = 0;
};

} // namespace minplan::app
