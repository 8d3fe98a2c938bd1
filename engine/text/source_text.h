#pragma once

#include "text/position.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::text {

/// A file's content with its lines known, so that places can be translated between bytes and
/// characters. Holds UTF-8 as read; CR before LF belongs to the line end. Cheap to copy: copies
/// share one content, which stays where it is for as long as one of them stands.
class SourceText
{
public:
    SourceText();
    SourceText(std::string name, std::string content);

    [[nodiscard]] const std::string &name() const { return m_held->name; }
    [[nodiscard]] const std::string &content() const { return m_held->content; }

    [[nodiscard]] int lineCount() const;
    /// The line without its end; empty for a line that does not exist. From 1.
    [[nodiscard]] std::string_view line(int number) const;

    /// The place of a byte, counted from 0; past the end gives the end.
    [[nodiscard]] Position positionAt(std::size_t byte) const;
    /// The place of a byte counted from 0 within a line counted from 0, as yaml-cpp's marks do.
    [[nodiscard]] Position positionOfMark(int line, int byteColumn) const;
    /// The byte of a place, counted from 0.
    [[nodiscard]] std::size_t byteAt(Position position) const;

private:
    struct Held {
        std::string name;
        std::string content;
        std::vector<std::size_t> lineStarts = {};
    };
    std::shared_ptr<const Held> m_held;
};

} // namespace minplan::text
