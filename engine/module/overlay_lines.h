#pragma once

#include "module/overlay.h"
#include "module/reading.h"

namespace minplan::module {

/// The lines of an overlay file as a translator keeps them, for changing some and leaving the rest.
class OverlayLines
{
public:
    /// `reading` is of `content`, an overlay whose `texts` stand one a line.
    OverlayLines(const Reading &reading, const std::string &content);

    /// Takes away all that the tool wrote: its `#>` lines and `of`.
    void clear();
    /// Puts the tool's words above the entry of a path.
    void note(const std::string &path, const std::string &words);
    /// Adds an entry without text after the one of `before`, first when that is empty.
    void add(const std::string &path, const std::string &before);
    void addHashes(const std::vector<std::pair<std::string, std::string>> &hashes);

    [[nodiscard]] std::string content() const;

private:
    struct Line {
        std::string text;
        std::string path; ///< of the entry that begins here
        bool inEntry = false;
        bool hashes = false; ///< of `of`
        bool texts = false;  ///< where `texts` begins
    };
    [[nodiscard]] std::size_t firstEntry() const;
    [[nodiscard]] std::size_t lineOf(const std::string &path) const;
    [[nodiscard]] std::size_t afterEntry(std::size_t line) const;
    [[nodiscard]] std::size_t nextKey(const Reading &reading, Node texts, std::size_t line) const;
    void markEntries(const Reading &reading);
    void markHashes(const Reading &reading);

    std::vector<Line> m_lines;
    std::string m_indent = "  ";
    std::string m_ending = "\n"; ///< of the lines
};

} // namespace minplan::module
