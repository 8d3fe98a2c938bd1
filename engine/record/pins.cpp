#include "record/pins.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace minplan::record {

namespace {

using std::chrono::seconds;

constexpr std::int64_t kFreeTries = 2;
constexpr std::int64_t kDoublings = 10;
constexpr seconds kLongestWait{15 * 60};

constexpr std::string_view kDrawn = "drawn ";

constexpr auto kRead = "SELECT verifier, wrong, next FROM pin WHERE person = ?";
constexpr auto kStore = R"(
    INSERT OR REPLACE INTO pin (person, verifier, wrong, next) VALUES (?, ?, 0, 0))";
constexpr auto kRemove = "DELETE FROM pin WHERE person = ?";
constexpr auto kCount = "UPDATE pin SET wrong = ?, next = ? WHERE person = ?";
constexpr auto kForget = "UPDATE pin SET wrong = 0, next = 0 WHERE person = ?";

void readySodium()
{
    if (sodium_init() < 0) {
        throw StoreError(StoreError::Kind::Other, "libsodium has no source of random numbers");
    }
}

std::int64_t milliseconds(Millis time)
{
    return time.time_since_epoch().count();
}

struct Tries {
    std::string person;
    std::string verifier;
    std::int64_t wrong = 0;
    Millis next;
};

std::vector<Tries> readTries(Connection &connection, const Ids &person)
{
    std::vector<Tries> tries;
    for (const std::string &id : person) {
        Query row(connection, kRead, id);
        if (row.step()) {
            tries.push_back(
                {id, row.text(0), row.number(1), Millis(std::chrono::milliseconds(row.number(2)))});
        }
    }
    return tries;
}

void count(Connection &connection, const Tries &tries)
{
    Query(connection, kCount, tries.wrong, milliseconds(tries.next), tries.person).run();
}

/// The time to wait still; none where a try may be made. Set back since, the clock must not make
/// anyone wait longer than the tries deserve.
seconds waitFor(Connection &connection, Tries tries, Millis now)
{
    if (tries.next <= now) {
        return seconds(0);
    }
    tries.next = std::min<Millis>(tries.next, now + pinWait(tries.wrong));
    count(connection, tries);
    return std::chrono::ceil<seconds>(tries.next - now);
}

} // namespace

std::string pinVerifier(std::string_view pin)
{
    readySodium();
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    if (crypto_pwhash_str(verifier.data(), pin.data(), pin.size(),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        throw StoreError(StoreError::Kind::Other, "not enough memory to keep the PIN safely");
    }
    return verifier.data();
}

std::string drawnPinVerifier(std::string_view pin)
{
    return std::string(kDrawn) + pinVerifier(pin);
}

bool isDrawn(std::string_view verifier)
{
    return verifier.starts_with(kDrawn);
}

bool pinFits(const std::string &verifier, std::string_view pin)
{
    readySodium();
    const char *argon = verifier.c_str() + (isDrawn(verifier) ? kDrawn.size() : 0);
    return crypto_pwhash_str_verify(argon, pin.data(), pin.size()) == 0;
}

seconds pinWait(std::int64_t wrong)
{
    if (wrong <= kFreeTries) {
        return seconds(0);
    }
    return std::min(seconds(std::int64_t{1} << std::min(wrong - kFreeTries, kDoublings)),
                    kLongestWait);
}

void storePin(Connection &connection, const Ids &person, const std::string &verifier)
{
    const std::vector<Tries> had = readTries(connection, person);
    Query(connection, kStore, person.front(), verifier).run();
    for (const Tries &tries : had) {
        Query(connection, kStore, tries.person, verifier).run();
    }
}

void removePin(Connection &connection, const Ids &person)
{
    for (const std::string &id : person) {
        Query(connection, kRemove, id).run();
    }
}

PinTry beginPinTry(Connection &connection, const Ids &person, Millis now)
{
    std::vector<Tries> all = readTries(connection, person);
    PinTry result;
    for (const Tries &tries : all) {
        result.verifiers.push_back(tries.verifier);
        result.mustWait = std::max(result.mustWait, waitFor(connection, tries, now));
    }
    if (result.mustWait.count() > 0) {
        return result;
    }
    for (Tries &tries : all) {
        const seconds wait = pinWait(++tries.wrong);
        result.waitIfWrong = std::max(result.waitIfWrong, wait);
        tries.next = now + wait;
        count(connection, tries);
    }
    return result;
}

void forgetWrongTries(Connection &connection, const Ids &person)
{
    for (const std::string &id : person) {
        Query(connection, kForget, id).run();
    }
}

} // namespace minplan::record
