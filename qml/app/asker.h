#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace minplan::app {

/// The one on whose behalf a model asks the threads that work: what was asked for before leave()
/// does not arrive (StoreClient, FolderWork), so that what one person may see never comes to the
/// next one's screen.
class Asker
{
public:
    [[nodiscard]] QPointer<QObject> now() const { return m_one.get(); }
    void leave() { m_one = std::make_unique<QObject>(); }

private:
    std::unique_ptr<QObject> m_one = std::make_unique<QObject>();
};

} // namespace minplan::app
