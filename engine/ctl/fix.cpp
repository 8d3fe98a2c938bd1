#include "ctl/fix.h"

#include "module/files.h"
#include "module/repair.h"
#include "report/whole_file.h"

#include <iostream>

namespace minplan::ctl {

namespace {

/// Without the line break and the white space that go with an inserted line.
std::string shown(const std::string &text)
{
    const std::size_t end = text.find_last_not_of(", \t\r\n");
    return "«" + text.substr(0, end == std::string::npos ? 0 : end + 1) + "»";
}

std::string told(const text::Edited &edit, bool english)
{
    if (edit.before.empty()) {
        return (english ? "added " : "la til ") + shown(edit.after);
    }
    if (edit.before.find_first_not_of(" \t") == std::string::npos) {
        return english ? "tabs became spaces" : "tabulator ble mellomrom";
    }
    return shown(edit.before) + (english ? " became " : " ble ") + shown(edit.after);
}

} // namespace

bool fixFile(const std::filesystem::path &file, const std::string &language, std::ostream &out)
{
    std::string before;
    if (module::readBytes(file, before) != module::FileRead::Done) {
        return true; // the check itself says so
    }
    const module::Repaired repaired = module::repaired(file, before);
    if (repaired.made.empty()) {
        return true;
    }
    const std::string name = module::shownPath(file);
    if (const std::error_code error = report::replaceWhole(file, before, repaired.content)) {
        std::cerr << "minplanctl: kan ikke rette " << name << ": " << report::reason(error, "nb")
                  << "\n";
        return false;
    }
    for (const text::Edited &edit : repaired.made) {
        out << name << ':' << edit.line << ": " << told(edit, language == "en") << '\n';
    }
    return true;
}

} // namespace minplan::ctl
