#include "app/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <random>

namespace minplan::app {
namespace {

constexpr int kTooLongMs = 15000;
constexpr int kPauseMs = 2;
constexpr int kRestingRounds = 8;

std::atomic<int> complaintCount = 0;

void onMessage(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type != QtDebugMsg && type != QtInfoMsg) {
        ++complaintCount;
    }
}

} // namespace

void countComplaints()
{
    qInstallMessageHandler(onMessage);
}

int complaints()
{
    return complaintCount;
}

record::Surroundings madeUpSurroundings(std::uint64_t seed)
{
    using namespace std::chrono;
    const auto start = sys_days(year(2026) / November / 3) + hours(8) + minutes(40);
    const auto seconds_ = std::make_shared<std::atomic<int>>(0);
    const auto chance = std::make_shared<std::mt19937_64>(seed);
    return {[start, seconds_] { return record::Millis(start + seconds((*seconds_)++)); },
            [chance] { return (*chance)(); }, "made-up"};
}

Stage::Stage(const std::filesystem::path &modules, const std::filesystem::path &data,
             std::size_t atOnce)
    : m_data(data.empty() ? std::filesystem::path(m_folder.path().toStdString()) : data)
    , m_passed(std::make_shared<std::chrono::seconds>(0))
    , m_composition({m_data,
                     modules,
                     {m_data},
                     madeUpSurroundings(1),
                     {[passed = m_passed] { return record::Millis(*passed); }},
                     atOnce})
{
    if (m_window.open(m_composition)) {
        window()->show();
    }
    app().settings()->setLook(SettingsModel::Look::Light);
    app().settings()->setReducedMotion(true);
}

void Stage::settle()
{
    for (int round = 0; round < kRestingRounds; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(kPauseMs);
    }
}

bool Stage::until(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kTooLongMs) {
            return false;
        }
        settle();
    }
    settle();
    return true;
}

void Stage::passQuietly(std::chrono::seconds time)
{
    *m_passed += time;
    app().idle()->look();
    settle();
}

void Stage::openModule(const QString &id)
{
    app().openModule(id);
    (void)until([this, id] {
        return app().page() == AppModel::Page::Module && app().module()->moduleId() == id;
    });
}

void Stage::signIn(const QString &name, int profession, const QString &unit)
{
    (void)until([this] { return app().page() == AppModel::Page::SignIn; });
    app().signIn()->beginNew();
    app().signIn()->add(name, profession, unit, {});
    (void)until(
        [this] { return app().page() == AppModel::Page::Home && m_composition.home().ready(); });
}

} // namespace minplan::app
