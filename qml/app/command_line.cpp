#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

QString defaultData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/minplan"_s;
}

/// ./modules where there is one, else those installed beside the program.
QString defaultModules()
{
    const QString here = u"modules"_s;
    const QString installed
        = QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/minplan/modules"_s);
    return QDir(here).exists() || !QDir(installed).exists() ? here : QDir::cleanPath(installed);
}

CommandLine wrong(const QString &message, const QCommandLineParser &parser)
{
    CommandLine line;
    line.what = CommandLine::Do::WrongUse;
    line.message = u"minplan: %1\n\n%2"_s.arg(message, parser.helpText());
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Min plan: kurs i individuell plan."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this and stop."_s);
    const QCommandLineOption version(u"version"_s, u"Show the version and stop."_s);
    const QCommandLineOption data(u"data"_s, u"Where the record is kept."_s, u"DIR"_s,
                                  defaultData());
    const QCommandLineOption modules(u"modules"_s, u"Where the courses are."_s, u"DIR"_s,
                                     defaultModules());
    const QCommandLineOption language(u"language"_s, u"nb, nn or en."_s, u"nb|nn|en"_s, u"nb"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Load every page and stop."_s);
    const QCommandLineOption tour(u"tour"_s, u"Every screen and state as a picture."_s, u"OUT"_s);
    parser.addOptions({help, version, data, modules, language, selfTest, tour});
    if (!parser.parse(arguments)) {
        return wrong(parser.errorText(), parser);
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(u"unexpected: %1"_s.arg(parser.positionalArguments().constFirst()), parser);
    }
    if (!QStringList{u"nb"_s, u"nn"_s, u"en"_s}.contains(parser.value(language))) {
        return wrong(u"--language is nb, nn or en"_s, parser);
    }
    if (parser.isSet(selfTest) && parser.isSet(tour)) {
        return wrong(u"--self-test and --tour do not go together"_s, parser);
    }
    CommandLine line{CommandLine::Do::Run, parser.value(data),     parser.value(modules),
                     parser.value(tour),   parser.value(language), {}};
    if (parser.isSet(help)) {
        line.what = CommandLine::Do::Help;
        line.message = parser.helpText();
    } else if (parser.isSet(version)) {
        line.what = CommandLine::Do::Version;
        line.message = u"minplan %1\n"_s.arg(QCoreApplication::applicationVersion());
    } else if (parser.isSet(selfTest)) {
        line.what = CommandLine::Do::SelfTest;
    } else if (parser.isSet(tour)) {
        line.what = CommandLine::Do::Tour;
    }
    return line;
}

} // namespace minplan::app
