#include "app/stage.h"
#include "app/store_client.h"
#include "staff/staff_list_model.h"
#include "staff/staff_log_model.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <doctest/doctest.h>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

/// A file with an administrator, who is signed in.
struct Office {
    QTemporaryDir folder;
    std::filesystem::path data = folder.path().toStdString();
    record::Surroundings surroundings = madeUpSurroundings(3);
    Session session;
    record::StoreThread thread{data, surroundings};
    StoreClient client{thread};

    Office()
    {
        record::Store store(data, surroundings);
        people::Person person;
        person.name = "Anne Dahl";
        session.begin(store.addFirstAdministrator(person, "2468"), false);
    }

    /// All that was asked for before this has been answered.
    void settle()
    {
        bool settled = false;
        client.run<int>([](record::Store &) { return 0; }, &session, [&](int) { settled = true; },
                        [&](const record::StoreError &) { settled = true; });
        while (!settled) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
};

} // namespace

TEST_CASE("a list of staff that one person asked for never reaches the next one's screen")
{
    Office office;
    StaffListModel list(office.client, office.session);
    list.load();
    office.settle();
    REQUIRE(list.rows()->count() == 1);
    list.load();
    list.forget();
    office.settle();
    CHECK(list.rows()->count() == 0);
    CHECK_FALSE(list.ready());
}

TEST_CASE("a log that one person asked for never reaches the next one's screen")
{
    Office office;
    StaffLogModel log(office.client, office.session);
    log.load();
    office.settle();
    REQUIRE(log.rows()->count() > 0);
    log.load();
    log.forget();
    office.settle();
    CHECK(log.rows()->count() == 0);
}
