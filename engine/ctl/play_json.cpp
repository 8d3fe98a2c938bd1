#include "ctl/play_json.h"

#include "play/protocol.h"

namespace minplan::ctl {

namespace {

void send(std::ostream &out, const nlohmann::json &line)
{
    out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n"
        << std::flush;
}

std::optional<play::Refusal> taken(Session &session, const std::string &line,
                                   const play::Show &show)
{
    const auto parsed = play::parseReply(line, show);
    if (const auto *refusal = std::get_if<play::Refusal>(&parsed)) {
        return *refusal;
    }
    return session.take(std::get<play::Reply>(parsed));
}

} // namespace

void playJson(Session &session, std::string_view language, std::istream &in, std::ostream &out)
{
    std::string line;
    while (out) {
        const play::Show show = session.show();
        send(out, play::toJson(show));
        if (std::holds_alternative<play::ShowEnd>(show) || !std::getline(in, line)) {
            return;
        }
        if (const auto refusal = taken(session, line, show)) {
            send(out, {{"error", play::sentence(*refusal, language)}});
        }
    }
}

} // namespace minplan::ctl
