#pragma once

#include <functional>
#include <stdexcept>

namespace CLI {
class App;
} // namespace CLI

namespace minplan::ctl {

/// Exit codes, as design §8 promises them.
constexpr int kDone = 0;
constexpr int kFound = 1; ///< errors or warnings found, or a refusal
constexpr int kWrongUse = 2;

/// What minplanctl cannot do as asked; what() is a sentence for standard error. Exit 1.
class Refused : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Flags that do not go together; what() is a sentence for standard error. Exit 2.
class WrongUse : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The command the flags chose; gives its exit code.
using Chosen = std::function<int()>;

// Each adds its command; the table that calls them stands in command_line.cpp.
void addCheck(CLI::App &app, Chosen &chosen);
void addPlay(CLI::App &app, Chosen &chosen);
void addTest(CLI::App &app, Chosen &chosen);
void addNew(CLI::App &app, Chosen &chosen);
void addSchema(CLI::App &app, Chosen &chosen);
void addGraph(CLI::App &app, Chosen &chosen);
void addReport(CLI::App &app, Chosen &chosen);
void addReportCompletion(CLI::App &report, Chosen &chosen);
void addReportItems(CLI::App &report, Chosen &chosen);
void addReportCertificate(CLI::App &report, Chosen &chosen);
void addReportProgress(CLI::App &report, Chosen &chosen);
void addExport(CLI::App &app, Chosen &chosen);
void addImport(CLI::App &app, Chosen &chosen);
void addTranslate(CLI::App &app, Chosen &chosen);
void addAudit(CLI::App &app, Chosen &chosen);
void addAssign(CLI::App &app, Chosen &chosen);
void addExtend(CLI::App &app, Chosen &chosen);
void addExempt(CLI::App &app, Chosen &chosen);
void addRecognise(CLI::App &app, Chosen &chosen);
void addPlans(CLI::App &app, Chosen &chosen);
void addStaff(CLI::App &app, Chosen &chosen);
void addStaffImport(CLI::App &staff, Chosen &chosen);
void addStaffList(CLI::App &staff, Chosen &chosen);
void addStaffResetPin(CLI::App &staff, Chosen &chosen);
void addStaffJoin(CLI::App &staff, Chosen &chosen);
void addStaffPart(CLI::App &staff, Chosen &chosen);
void addStaffStart(CLI::App &staff, Chosen &chosen);
void addExportPerson(CLI::App &app, Chosen &chosen);
void addRemind(CLI::App &app, Chosen &chosen);
void addTeach(CLI::App &app, Chosen &chosen);
void addErasePerson(CLI::App &app, Chosen &chosen);
void addRetention(CLI::App &app, Chosen &chosen);
void addRebuild(CLI::App &app, Chosen &chosen);
void addBackup(CLI::App &app, Chosen &chosen);
void addRestore(CLI::App &app, Chosen &chosen);
void addMerge(CLI::App &app, Chosen &chosen);
void addVerify(CLI::App &app, Chosen &chosen);
void addSend(CLI::App &app, Chosen &chosen);
void addInbox(CLI::App &app, Chosen &chosen);
void addDemo(CLI::App &app, Chosen &chosen);

/// minplanctl from its arguments to its exit code. Throws nothing.
[[nodiscard]] int run(int argc, const char *const *argv);

} // namespace minplan::ctl
