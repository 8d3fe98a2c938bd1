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
    std::string verifier;
    std::int64_t wrong = 0;
    Millis next;
};

std::optional<Tries> readTries(Connection &connection, const std::string &person)
{
    Query row(connection, kRead, person);
    if (!row.step()) {
        return std::nullopt;
    }
    return Tries{row.text(0), row.number(1), Millis(std::chrono::milliseconds(row.number(2)))};
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

void storePin(Connection &connection, const std::string &person, const std::string &verifier)
{
    Query(connection, kStore, person, verifier).run();
}

void removePin(Connection &connection, const std::string &person)
{
    Query(connection, kRemove, person).run();
}

PinTry beginPinTry(Connection &connection, const std::string &person, Millis now)
{
    const auto tries = readTries(connection, person);
    if (!tries) {
        return {};
    }
    PinTry result{tries->verifier};
    if (tries->next > now) {
        // Set back since, the clock must not make anyone wait longer than the tries deserve.
        const Millis next = std::min<Millis>(tries->next, now + pinWait(tries->wrong));
        Query(connection, kCount, tries->wrong, milliseconds(next), person).run();
        result.mustWait = std::chrono::ceil<seconds>(next - now);
        return result;
    }
    result.waitIfWrong = pinWait(tries->wrong + 1);
    Query(connection, kCount, tries->wrong + 1, milliseconds(now + result.waitIfWrong), person)
        .run();
    return result;
}

void forgetWrongTries(Connection &connection, const std::string &person)
{
    Query(connection, kForget, person).run();
}

} // namespace minplan::record
