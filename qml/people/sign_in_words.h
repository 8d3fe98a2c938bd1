#pragma once

#include "people/person.h"
#include "record/store.h"

#include <QString>

#include <chrono>

/// What the sign-in says to people.
namespace minplan::app {

/// Why a name will not do; empty when it will.
[[nodiscard]] QString nameFaultText(people::NameFault fault, const QString &whenEmpty);

/// Why a new PIN will not do; empty when it will.
[[nodiscard]] QString pinFaultText(const QString &pin);
[[nodiscard]] QString againFaultText(const QString &pin, const QString &again);
/// Asks for a PIN where none was written.
[[nodiscard]] QString writeYourPin();
/// «Koden er feil. Vent 30 sekunder før du prøver igjen.»
[[nodiscard]] QString wrongPinText(const record::PinAnswer &answer);
/// «Vent 30 sekunder før du prøver igjen.»
[[nodiscard]] QString waitText(std::chrono::seconds wait);

[[nodiscard]] std::vector<people::Person>
administratorsOf(const std::vector<people::Person> &persons);

/// Whom to ask to be put on the list.
[[nodiscard]] QString addingWords(const std::vector<people::Person> &administrators);
/// Who can give the one chosen a new PIN.
[[nodiscard]] QString resettingWords(const std::vector<people::Person> &administrators,
                                     const people::Person &chosen);

} // namespace minplan::app
