#include "people/sign_in_words.h"

#include "app/qt_values.h"
#include "people/rights.h"
#include "people/sign_in_model.h"

#include <algorithm>

namespace minplan::app {
namespace {

constexpr std::size_t kNamed = 3;

/// «Kari Moe», «Kari Moe eller Ola Lie», «Kari Moe, Ola Lie eller Per Vik».
QString named(const std::vector<people::Person> &persons)
{
    QString names;
    const std::size_t count = std::min(persons.size(), kNamed);
    for (std::size_t at = 0; at < count; ++at) {
        const QString name = q(persons[at].name);
        names = at == 0       ? name
            : at + 1 == count ? SignInModel::tr("%1 eller %2").arg(names, name)
                              : SignInModel::tr("%1, %2").arg(names, name);
    }
    return names;
}

} // namespace

QString nameFaultText(people::NameFault fault, const QString &whenEmpty)
{
    switch (fault) {
    case people::NameFault::Empty:
        return whenEmpty;
    case people::NameFault::TooLong:
        return SignInModel::tr("Det er for langt. Skriv det kortere.");
    case people::NameFault::PersonalNumber:
        return SignInModel::tr("Dette ser ut som et fødselsnummer. Det skal ikke stå her.");
    case people::NameFault::None:
        break;
    }
    return {};
}

QString pinFaultText(const QString &pin)
{
    return people::acceptablePin(pin.toStdString())
        ? QString()
        : SignInModel::tr("Koden må være 4 til 12 sifre.");
}

QString againFaultText(const QString &pin, const QString &again)
{
    return pin == again ? QString()
                        : SignInModel::tr("De to kodene er ikke like. Skriv koden en gang til.");
}

QString writeYourPin()
{
    return SignInModel::tr("Skriv koden din.");
}

QString wrongPinText(const record::PinAnswer &answer)
{
    QStringList sentences;
    if (answer.outcome == record::PinAnswer::Outcome::Wrong) {
        sentences << SignInModel::tr("Koden er feil.");
    }
    if (answer.wait.count() > 0) {
        sentences << waitText(answer.wait);
    }
    return sentences.join(u' ');
}

QString waitText(std::chrono::seconds wait)
{
    constexpr int kMinute = 60;
    const int seconds = static_cast<int>(wait.count());
    if (seconds < 2 * kMinute) {
        return SignInModel::tr("Vent %n sekund(er) før du prøver igjen.", nullptr,
                               std::max(1, seconds));
    }
    return SignInModel::tr("Vent %n minutt(er) før du prøver igjen.", nullptr,
                           (seconds + kMinute - 1) / kMinute);
}

std::vector<people::Person> administratorsOf(const std::vector<people::Person> &persons)
{
    std::vector<people::Person> administrators;
    std::copy_if(persons.begin(), persons.end(), std::back_inserter(administrators),
                 people::administers);
    return administrators;
}

QString addingWords(const std::vector<people::Person> &administrators)
{
    return administrators.empty()
        ? SignInModel::tr("Finner du ikke navnet ditt? Spør den som har ansvar for Min plan hos "
                          "dere, om å bli satt på listen.")
        : SignInModel::tr("Finner du ikke navnet ditt? Spør %1 om å bli satt på listen.")
              .arg(named(administrators));
}

QString resettingWords(const std::vector<people::Person> &administrators,
                       const people::Person &chosen)
{
    std::vector<people::Person> others = administrators;
    std::erase_if(others, [&](const people::Person &one) { return one.id == chosen.id; });
    return others.empty()
        ? SignInModel::tr("Glemt koden? Den som styrer maskinen, kan gi deg en ny med "
                          "kommandoen «minplanctl staff reset-pin».")
        : SignInModel::tr("Glemt koden? %1 kan gi deg en ny.").arg(named(others));
}

} // namespace minplan::app
