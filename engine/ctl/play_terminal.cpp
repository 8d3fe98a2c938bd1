#include "ctl/play_terminal.h"

#include "ctl/prose.h"
#include "ctl/shown.h"
#include "ctl/typed.h"

namespace minplan::ctl {

namespace {

/// Asks until something fits; false when the person leaves.
bool answered(Session &session, const play::Show &show, Keyboard &keyboard, std::ostream &out)
{
    while (true) {
        Typed typed = askReply(show, keyboard);
        if (std::holds_alternative<Left>(typed)) {
            return false;
        }
        if (const auto *misread = std::get_if<Misread>(&typed)) {
            out << misread->sentence << "\n";
            continue;
        }
        auto &reply = std::get<play::Reply>(typed);
        if (const auto objection = session.objection(reply)) {
            out << play::sentence(*objection, "nb") << "\n";
            continue;
        }
        return askSureness(show, reply, keyboard) && !session.take(reply);
    }
}

} // namespace

void playInTerminal(Session &session, const std::vector<module::Term> &terms, std::istream &in,
                    std::ostream &out)
{
    const int width = terminalWidth();
    Keyboard keyboard(in, out);
    if (session.resumed()) {
        out << "Du fortsetter der du slapp.\n\n";
    }
    while (out) {
        const play::Show show = session.show();
        out << shown(show, width) << shownTerms(show, terms, width);
        if (std::holds_alternative<play::ShowEnd>(show)) {
            return;
        }
        if (!answered(session, show, keyboard, out)) {
            out << (session.recorded() ? "Du kan fortsette senere.\n" : "Ha det.\n");
            return;
        }
        out << "\n";
    }
}

} // namespace minplan::ctl
