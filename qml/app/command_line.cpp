#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

const QCommandLineOption &help()
{
    static const QCommandLineOption option({u"h"_s, u"help"_s}, u"Show this and stop."_s);
    return option;
}

/// The options are told apart by their first names.
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Min plan: kurs i individuell plan."_s);
    parser.addOptions({
        help(),
        {u"version"_s, u"Show the version and stop."_s},
        {u"data"_s, u"Where the record is kept."_s, u"DIR"_s},
        {u"modules"_s, u"Where the courses are."_s, u"DIR"_s},
        {u"language"_s, u"nb, nn or en."_s, u"nb|nn|en"_s, u"nb"_s},
        {u"self-test"_s, u"Load every page and stop."_s},
        {u"tour"_s, u"Every screen and state as a picture."_s, u"OUT"_s},
    });
}

CommandLine::Do askedFor(const QCommandLineParser &parser)
{
    using Do = CommandLine::Do;
    return parser.isSet(help())        ? Do::Help
        : parser.isSet(u"version"_s)   ? Do::Version
        : parser.isSet(u"self-test"_s) ? Do::SelfTest
        : parser.isSet(u"tour"_s)      ? Do::Tour
                                       : Do::Run;
}

/// Empty when the arguments go together.
QString faultIn(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return u"unexpected: %1"_s.arg(parser.positionalArguments().constFirst());
    }
    if (!QStringList{u"nb"_s, u"nn"_s, u"en"_s}.contains(parser.value(u"language"_s))) {
        return u"--language is nb, nn or en"_s;
    }
    if (parser.isSet(u"self-test"_s) && parser.isSet(u"tour"_s)) {
        return u"--self-test and --tour do not go together"_s;
    }
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const QString fault = parser.parse(arguments) ? faultIn(parser) : parser.errorText();
    return {fault.isEmpty() ? askedFor(parser) : CommandLine::Do::WrongUse,
            parser.value(u"data"_s),
            parser.value(u"modules"_s),
            parser.value(u"tour"_s),
            parser.value(u"language"_s),
            fault};
}

QString usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString defaultData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/minplan"_s;
}

QString defaultModules()
{
    const QString here = u"modules"_s;
    const QString installed
        = QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/minplan/modules"_s);
    return QDir(here).exists() || !QDir(installed).exists() ? here : QDir::cleanPath(installed);
}

} // namespace minplan::app
