#include "ctl/typed.h"

#include "ctl/shown.h"

#include <charconv>

namespace minplan::ctl {

namespace {

constexpr auto kGoOn = "\n[Enter: videre · q: slutt] ";

Typed goOn(Keyboard &keyboard)
{
    if (!keyboard.line(kGoOn)) {
        return Left{};
    }
    return play::Reply(play::GoNext{});
}

/// One function for each thing that waits for more than Enter.
struct Asker {
    Keyboard &keyboard;

    template <typename Shown> Typed operator()(const Shown & /*just goes past*/) const
    {
        return goOn(keyboard);
    }

    Typed operator()(const play::ShowStage &stage) const
    {
        if (stage.tasks.empty()) {
            return goOn(keyboard);
        }
        const auto line = keyboard.line("\n[Hva har du gjort? For eksempel 1 2. Enter: videre] ");
        if (!line) {
            return Left{};
        }
        play::GoNext next;
        for (const std::string &word : wordsOf(*line)) {
            const auto task = numberIn(word, stage.tasks.size());
            if (!task) {
                return Misread{"Skriv tall fra lista, eller bare Enter."};
            }
            next.done.push_back(stage.tasks[*task].id);
        }
        return play::Reply(next);
    }

    Typed operator()(const play::ShowScene &scene) const
    {
        if (scene.choices.empty()) {
            return goOn(keyboard);
        }
        const auto line = keyboard.line("\n[Velg et tall] ");
        if (!line) {
            return Left{};
        }
        const auto words = wordsOf(*line);
        const auto choice
            = words.size() == 1 ? numberIn(words.front(), scene.choices.size()) : std::nullopt;
        if (!choice) {
            return Misread{"Skriv tallet foran det du velger."};
        }
        return play::Reply(play::Choose{scene.choices[*choice].id});
    }

    Typed operator()(const play::ShowQuestion &question) const
    {
        return askAnswer(question, keyboard);
    }

    Typed operator()(const play::ShowExercise & /*has no choices*/) const
    {
        const auto text = keyboard.lines("\n[Skriv. En tom linje avslutter]\n");
        if (!text) {
            return Left{};
        }
        return play::Reply(play::Answer{*text, std::nullopt});
    }

    Typed operator()(const play::ShowRubric &rubric) const
    {
        const auto line
            = keyboard.line("\n[Hva stemmer? Skriv tallene, eller bare Enter om ingen gjør det] ");
        if (!line) {
            return Left{};
        }
        play::Judge judge;
        for (const module::Item &row : rubric.rubric) {
            judge.rows[row.id] = false;
        }
        for (const std::string &word : wordsOf(*line)) {
            const auto row = numberIn(word, rubric.rubric.size());
            if (!row) {
                return Misread{"Skriv tall fra lista, eller bare Enter."};
            }
            judge.rows[rubric.rubric[*row].id] = true;
        }
        return play::Reply(judge);
    }

    Typed operator()(const play::ShowResult &result) const
    {
        if (!result.again) {
            return goOn(keyboard);
        }
        const auto line = keyboard.line("\n[Enter: videre · i: ta testen igjen · q: slutt] ");
        if (!line) {
            return Left{};
        }
        if (wordsOf(*line) == std::vector<std::string>{"i"}) {
            return play::Reply(play::GoAgain{});
        }
        return play::Reply(play::GoNext{});
    }
};

} // namespace

std::optional<std::string> Keyboard::line(const std::string &prompt)
{
    std::string line = "h";
    while (line == "h") {
        m_out << prompt << std::flush;
        if (!m_out || !std::getline(m_in, line)) {
            m_out << "\n";
            return std::nullopt;
        }
        line.erase(line.find_last_not_of(" \r") + 1);
        if (m_hint.empty()) {
            break;
        }
        m_out << (line == "h" ? "Hint: " + m_hint + "\n" : "");
    }
    return line == "q" || line == "Q" ? std::nullopt : std::optional(line);
}

std::optional<std::string> Keyboard::lines(const std::string &prompt)
{
    std::string text;
    for (auto line = this->line(prompt); line; line = this->line("")) {
        if (line->empty()) {
            return text;
        }
        text += (text.empty() ? "" : "\n") + *line;
    }
    return std::nullopt;
}

Typed askReply(const play::Show &show, Keyboard &keyboard)
{
    return std::visit(Asker{keyboard}, show);
}

std::vector<std::string> wordsOf(const std::string &line)
{
    std::vector<std::string> words;
    bool open = false;
    for (const char sign : line) {
        const bool between = sign == ' ' || sign == ',' || sign == '\t';
        if (!between && !open) {
            words.emplace_back();
        }
        open = !between;
        if (open) {
            words.back() += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
        }
    }
    return words;
}

std::optional<std::size_t> numberIn(const std::string &word, std::size_t count)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || number < 1 || number > count) {
        return std::nullopt;
    }
    return number - 1;
}

std::optional<std::size_t> letterIn(const std::string &word, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (letter(i) == word) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace minplan::ctl
