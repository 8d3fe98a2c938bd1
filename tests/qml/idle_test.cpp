#include "people/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

/// A clock that is moved by hand, and a watch of ten minutes by it.
struct Watched {
    record::Millis now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};
    app::IdleWatch watch{{[this] { return now; }, std::chrono::minutes(1)}};
    QSignalSpy idle{&watch, &app::IdleWatch::idle};

    Watched() { watch.watch(10); }
    /// A movement of the mouse; whether it is let through.
    bool move()
    {
        QObject there;
        QEvent event(QEvent::MouseMove);
        return !watch.eventFilter(&there, &event);
    }
};

} // namespace

TEST_CASE("a movement in time keeps one signed in, however often")
{
    Watched here;
    for (int times = 0; times < 20; ++times) {
        here.now += 9min + 30s;
        CHECK(here.move());
    }
    CHECK(here.idle.isEmpty());
}

TEST_CASE("what wakes a machine that slept too long signs out and goes no further")
{
    Watched here;
    here.now += 11min;
    CHECK_FALSE(here.move());
    CHECK(here.idle.size() == 1);
    CHECK(here.move()); // nobody is watched any more
    CHECK(here.idle.size() == 1);
}

TEST_CASE("the warning comes in the last minute and goes with a movement")
{
    Watched here;
    here.now += 8min + 50s;
    here.watch.look();
    CHECK_FALSE(here.watch.soon());
    here.now += 15s;
    here.watch.look();
    CHECK(here.watch.soon());
    CHECK(here.move());
    CHECK_FALSE(here.watch.soon());
    here.now += 9min + 5s;
    here.watch.look();
    CHECK(here.watch.soon());
    here.now += 1min;
    here.watch.look();
    CHECK_FALSE(here.watch.soon());
    CHECK(here.idle.size() == 1);
}

TEST_CASE("where nobody is watched, nobody is signed out")
{
    Watched here;
    here.watch.watch(0);
    here.now += 60min;
    CHECK(here.move());
    CHECK(here.idle.isEmpty());
    CHECK_FALSE(here.watch.soon());
}

TEST_CASE("nobody need look: the watch does by itself")
{
    app::IdleClock clock;
    clock.minute = 200ms; // long against what a busy machine is late by
    app::IdleWatch watch(clock);
    QSignalSpy soon(&watch, &app::IdleWatch::soonChanged);
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    watch.watch(3);
    CHECK(idle.wait(5000));
    CHECK(soon.size() == 2); // came, and went
}
