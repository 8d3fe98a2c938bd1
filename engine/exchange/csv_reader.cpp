#include "exchange/csv_reader.h"

#include "people/person.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

constexpr char kQuote = '"';

/// Excel's own first line, which names the separator.
constexpr std::string_view kNamesSeparator = "sep=";

char separatorOf(std::string_view firstLine)
{
    constexpr std::array<char, 3> kSeparators = {';', ',', '\t'};
    return *std::max_element(kSeparators.begin(), kSeparators.end(), [&](char left, char right) {
        return std::count(firstLine.begin(), firstLine.end(), left)
            < std::count(firstLine.begin(), firstLine.end(), right);
    });
}

/// Goes through the text cell by cell.
class CsvReader
{
public:
    CsvReader(std::string_view text, std::size_t begin, char separator)
        : m_text(text)
        , m_at(begin)
        , m_separator(separator)
    { }

    Csv read()
    {
        while (m_at < m_text.size()) {
            CsvRow row;
            row.push_back(cell());
            while (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                row.push_back(cell());
            }
            ++m_at; // the line's end
            if (std::any_of(row.begin(), row.end(),
                            [](const CsvCell &cell) { return !cell.text.empty(); })) {
                m_csv.rows.push_back(std::move(row));
            }
        }
        return std::move(m_csv);
    }

private:
    [[nodiscard]] bool atEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == '\n';
    }

    CsvCell cell()
    {
        CsvCell result;
        result.at = m_at;
        std::string text;
        if (m_at < m_text.size() && m_text[m_at] == kQuote) {
            text = quoted();
        }
        while (!atEnd()) {
            text += m_text[m_at++];
        }
        result.text = people::trimmed(text);
        return result;
    }

    /// From the quote that opens to the one that closes; two stand for one.
    std::string quoted()
    {
        const std::size_t open = m_at++;
        std::string text;
        while (m_at < m_text.size()) {
            const char sign = m_text[m_at++];
            if (sign != kQuote) {
                text += sign;
            } else if (m_at < m_text.size() && m_text[m_at] == kQuote) {
                text += kQuote;
                ++m_at;
            } else {
                return text;
            }
        }
        m_csv.openQuote = open;
        return text;
    }

    std::string_view m_text;
    std::size_t m_at;
    char m_separator;
    Csv m_csv;
};

} // namespace

Csv readCsv(std::string_view text)
{
    std::size_t begin = std::min(text.find_first_not_of("\n "), text.size());
    std::string_view first = text.substr(begin, text.find('\n', begin) - begin);
    if (first.size() == kNamesSeparator.size() + 1 && first.starts_with(kNamesSeparator)) {
        return CsvReader(text, begin + first.size(), first.back()).read();
    }
    return CsvReader(text, begin, separatorOf(first)).read();
}

} // namespace minplan::exchange
