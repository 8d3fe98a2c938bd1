#pragma once

#include "text/position.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::text {

/// A file's content with its lines known, so that places can be translated between bytes and
/// characters. Holds UTF-8 as read; CR before LF belongs to the line end.
class SourceText
{
public:
    SourceText() = default;
    SourceText(std::string name, std::string content);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] const std::string &content() const { return m_content; }

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
    std::string m_name;
    std::string m_content;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace minplan::text
