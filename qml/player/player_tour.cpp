#include "player/player_tour.h"

#include "play/scoring.h"
#include "player/qt_text.h"

#include <algorithm>

namespace minplan::app {
using namespace Qt::StringLiterals;

namespace {
QString text()
{
    return u"Jeg vil ned på kaia og prate med gutta igjen, hver fredag, sammen med en jeg kjenner. "
           u"Det er der jeg er meg selv, og det er det jeg vil at planen skal handle om først."_s;
}

QString verdictName(QuestionModel::Verdict verdict)
{
    switch (verdict) {
    case QuestionModel::Verdict::Right:
        return u"-right"_s;
    case QuestionModel::Verdict::Partly:
        return u"-partly"_s;
    case QuestionModel::Verdict::Wrong:
        return u"-wrong"_s;
    case QuestionModel::Verdict::Unscored:
        return u"-thanks"_s;
    case QuestionModel::Verdict::None:
        break;
    }
    return {};
}

/// The right answer of a question in the rows' own form: «id», «left=right» or the words.
std::vector<std::string> rightAnswerOf(const PlayerModel &player, const play::ShowQuestion &asked)
{
    const auto *question = questionIn(*player.module(), asked);
    return question != nullptr ? play::rightAnswer(*question, asked, ',')
                               : std::vector<std::string>();
}

void choose(PlayerModel &player, const std::vector<std::string> &right, bool rightly)
{
    const auto rows = player.question()->rows()->rows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const auto id = toStd(rows[static_cast<std::size_t>(row)].id);
        if ((std::find(right.begin(), right.end(), id) != right.end()) == rightly) {
            player.choose(row);
        }
    }
}

void order(PlayerModel &player, const std::vector<std::string> &right)
{
    QuestionModel &question = *player.question();
    for (int place = 0; place < static_cast<int>(right.size()); ++place) {
        const auto &rows = question.rows()->rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const AnswerRow &row) {
            return toStd(row.id) == right[static_cast<std::size_t>(place)];
        });
        const int row = static_cast<int>(found - rows.begin());
        question.move(row, place - row);
    }
}

void pair(PlayerModel &player, const play::ShowQuestion &asked,
          const std::vector<std::string> &right, bool rightly)
{
    const auto &targets = targetsOf(asked);
    const auto rows = player.question()->rows()->rows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const auto prefix = toStd(rows[static_cast<std::size_t>(row)].id) + "=";
        const auto is
            = std::find_if(right.begin(), right.end(),
                           [&prefix](const std::string &each) { return each.starts_with(prefix); });
        const int place = is == right.end() ? 0 : placeOf(targets, is->substr(prefix.size()));
        player.question()->pair(row, rightly ? place : 0);
    }
}

void write(PlayerModel &player, const play::ShowQuestion &asked,
           const std::vector<std::string> &right, bool rightly)
{
    QuestionModel &question = *player.question();
    if (asked.kind == "blanks") {
        for (int row = 0; row < question.rows()->count(); ++row) {
            const bool known = rightly && row < static_cast<int>(right.size());
            question.write(row, known ? toQt(right[static_cast<std::size_t>(row)]) : u"vet ikke"_s);
        }
    } else if (asked.kind == "reflect") {
        question.setText(text());
    } else if (rightly && !right.empty()) {
        question.setText(toQt(right.front()));
    } else {
        question.setText(asked.kind == "number" ? u"99"_s : u"vet ikke"_s);
    }
}

void answer(PlayerModel &player, const play::ShowQuestion &asked, bool rightly)
{
    const auto right = rightAnswerOf(player, asked);
    if (asked.kind == "match" || asked.kind == "sort") {
        pair(player, asked, right, rightly);
    } else if (asked.kind == "order") {
        if (rightly) {
            order(player, right);
        }
    } else if (asked.options.empty() && asked.kind != "true-or-false") {
        write(player, asked, right, rightly);
    } else {
        choose(player, right, rightly);
    }
    player.question()->setSure(rightly ? 3 : 1);
}

void fillIn(PlayerModel &player, bool rightly)
{
    const auto show = player.attempt()->show();
    if (const auto *asked = std::get_if<play::ShowQuestion>(&show)) {
        answer(player, *asked, rightly);
    } else if (player.page() == "scene"_L1) {
        player.choose(rightly ? 0 : player.scene()->choices()->count() - 1);
    } else if (player.page() == "stage"_L1) {
        player.choose(0);
    } else if (player.page() == "exercise"_L1) {
        player.exercise()->setText(text());
    } else if (player.page() == "rubric"_L1) {
        for (int row = 0; row < player.exercise()->rubric()->count(); ++row) {
            player.exercise()->judge(row, rightly || row == 0);
        }
    }
}
} // namespace

QString tourState(const PlayerModel &player)
{
    const QString page = player.page();
    if (page == "question"_L1) {
        return u"question-"_s + player.question().kind() + verdictName(player.question().verdict());
    }
    if (page == "scene"_L1) {
        static const QStringList ends{u"case-scene"_s, u"case-end-good"_s, u"case-end-mixed"_s,
                                      u"case-end-poor"_s};
        return ends.at(static_cast<int>(player.scene().ending()));
    }
    if (page == "end"_L1) {
        return player.outcome().passed() ? u"end-passed"_s : u"end-not-yet"_s;
    }
    return page == "choiceFeedback"_L1 ? u"case-feedback"_s : page;
}

bool tourAdvance(PlayerModel &player, bool rightly)
{
    if (player.attempt() == nullptr || player.page() == "end"_L1) {
        return false;
    }
    fillIn(player, rightly);
    player.goOn();
    return player.notice().isEmpty();
}

} // namespace minplan::app
