#include "text/source_text.h"

#include <doctest/doctest.h>

using minplan::text::Position;
using minplan::text::SourceText;

TEST_CASE("a place is counted in characters, not in bytes")
{
    const SourceText source("f", "æøå: verdi\nåpent: ja\n");
    CHECK(source.positionAt(8) == Position{1, 6});
    CHECK(source.positionOfMark(0, 8) == Position{1, 6});
    CHECK(source.positionOfMark(1, 8) == Position{2, 8});
}

TEST_CASE("a place leads back to its byte")
{
    const SourceText source("f", "æøå: verdi\nåpent: ja\n");
    for (const std::size_t byte : {0U, 2U, 8U, 14U, 16U}) {
        CHECK(source.byteAt(source.positionAt(byte)) == byte);
    }
}

TEST_CASE("a carriage return belongs to the end of its line")
{
    const SourceText source("f", "en\r\nto\r\n");
    CHECK(source.lineCount() == 2);
    CHECK(source.line(1) == "en");
    CHECK(source.line(2) == "to");
    CHECK(source.positionAt(4) == Position{2, 1});
}

TEST_CASE("a last line without an end counts, an empty one after the last end does not")
{
    CHECK(SourceText("f", "en\nto").lineCount() == 2);
    CHECK(SourceText("f", "en\nto\n").lineCount() == 2);
    CHECK(SourceText("f", "").lineCount() == 0);
}

TEST_CASE("places past the end give the end")
{
    const SourceText source("f", "en\nto");
    CHECK(source.positionAt(500) == Position{2, 3});
    CHECK(source.positionOfMark(9, 0) == Position{2, 3});
    CHECK(source.byteAt({9, 1}) == 5);
    CHECK(source.byteAt({1, 99}) == 2);
    CHECK(source.line(3).empty());
    CHECK(source.line(0).empty());
}

TEST_CASE("a text without content has one place")
{
    const SourceText source;
    CHECK(source.positionAt(0) == Position{1, 1});
    CHECK(source.lineCount() == 0);
}
