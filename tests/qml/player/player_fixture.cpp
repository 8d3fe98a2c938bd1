#include "player_fixture.h"

#include "module/load.h"
#include "player/player_tour.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace minplan;

namespace {
constexpr auto kPerson = "6f1f2f3c-5a3b-4c1d-8e2f-0123456789ab";
} // namespace

PlayerFixture::PlayerFixture()
    : m_module(std::make_shared<const module::Module>(
        module::loadModule(std::string(MINPLAN_TEST_FIXTURES) + "/player").value))
{ }

PlayerFixture::~PlayerFixture() = default;

void PlayerFixture::begin()
{
    m_player.reset();
    m_keeper.reset();
    m_client.reset();
    m_thread.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    compose();
}

void PlayerFixture::restart()
{
    compose();
}

void PlayerFixture::compose()
{
    m_player.reset();
    m_keeper.reset();
    m_client.reset();
    m_thread.reset();
    m_thread = std::make_unique<record::StoreThread>(m_folder->path().toStdString(),
                                                     record::realSurroundings());
    m_client = std::make_unique<app::StoreClient>(*m_thread);
    m_keeper = std::make_unique<app::StoreKeeper>(*m_client);
    m_player = std::make_unique<app::PlayerModel>(*m_keeper, [] { return std::uint64_t{7}; });
    QQmlEngine::setObjectOwnership(m_player.get(), QQmlEngine::CppOwnership);
    m_player->open(QString::fromLatin1(kPerson), m_module);
    Q_EMIT begun();
}

void PlayerFixture::reopen()
{
    m_player->open(QString::fromLatin1(kPerson), m_module);
}

QString PlayerFixture::state() const
{
    return app::tourState(*m_player);
}

bool PlayerFixture::advance(bool rightly)
{
    return app::tourAdvance(*m_player, rightly);
}

void PlayerFixture::take(std::function<void(record::Store &)> work)
{
    m_thread->post(std::move(work), [](const record::StoreError &) {});
}

void PlayerFixture::fillDisk()
{
    take([](record::Store &store) {
        store.limitPages(1);
        people::Person person;
        person.name = "Fyllmasse " + std::string(40, 'x');
        try {
            while (true) {
                store.addPerson(person);
            }
        } catch (const record::StoreError &) {
            return; // full to the brim
        }
    });
}

void PlayerFixture::emptyDisk()
{
    take([](record::Store &store) { store.limitPages(0); });
}

void PlayerFixture::holdUp(int milliseconds)
{
    take([milliseconds](record::Store &) {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    });
}

int PlayerFixture::eventsOnDisk(const QString &kind)
{
    const record::Store store(m_folder->path().toStdString(), record::realSurroundings());
    const auto log = store.log();
    return static_cast<int>(std::count_if(log.begin(), log.end(), [&kind](const auto &entry) {
        return entry.kind == kind.toStdString();
    }));
}
