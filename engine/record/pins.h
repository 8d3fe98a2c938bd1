#pragma once

#include "record/connection.h"
#include "record/store.h"

/// PINs: verifiers and wrong tries, local to the file.
namespace minplan::record {

/// What a PIN is checked against; by Argon2id, so it takes some 100 ms.
[[nodiscard]] std::string pinVerifier(std::string_view pin);
/// The same, marked as one that its owner did not choose.
[[nodiscard]] std::string drawnPinVerifier(std::string_view pin);
[[nodiscard]] bool isDrawn(std::string_view verifier);
[[nodiscard]] bool pinFits(const std::string &verifier, std::string_view pin);

/// How long to wait after so many wrong tries in a row.
[[nodiscard]] std::chrono::seconds pinWait(std::int64_t wrong);

/// All ids of a person, the first of them shown.
using Ids = std::vector<std::string>;

/// For the first, and each of the others that has one: whoever is parted again is not left open.
void storePin(Connection &connection, const Ids &person, const std::string &verifier);
void removePin(Connection &connection, const Ids &person);

/// A try that may be made: it is on record as a wrong one before it is checked, so that ending the
/// program in between does not save it from being counted.
struct PinTry {
    std::vector<std::string> verifiers; ///< any may fit; none: the person has no PIN
    std::chrono::seconds mustWait{0};
    std::chrono::seconds waitIfWrong{0};
};
[[nodiscard]] PinTry beginPinTry(Connection &connection, const Ids &person, Millis now);
void forgetWrongTries(Connection &connection, const Ids &person);

} // namespace minplan::record
