# cmake -DFILES=a.sql|b.sql -DOUTPUT=out.cpp -P WriteEmbeddedSql.cmake
string(REPLACE "|" ";" files "${FILES}")
set(expected 0)
set(rows "")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    if(NOT name MATCHES "^([0-9][0-9][0-9][0-9])_[a-z0-9_]+\\.sql$")
        message(FATAL_ERROR "${name}: a migration is called NNNN_what.sql")
    endif()
    math(EXPR number "1${CMAKE_MATCH_1} - 10000")
    math(EXPR expected "${expected} + 1")
    if(NOT number EQUAL expected)
        message(FATAL_ERROR "${name}: migration ${expected} is missing or stands out of order")
    endif()
    file(READ "${file}" sql)
    if(sql MATCHES "\\)sql\"")
        message(FATAL_ERROR "${name}: the text )sql\" cannot be embedded")
    endif()
    string(APPEND rows "    {${number}, R\"sql(${sql})sql\"},\n")
endforeach()
if(expected EQUAL 0)
    message(FATAL_ERROR "No migrations were given")
endif()
file(WRITE "${OUTPUT}" "// Written by cmake/WriteEmbeddedSql.cmake from the .sql files.
#include \"record/migrate.h\"

#include <array>

namespace minplan::record {

namespace {

constexpr std::array<Migration, ${expected}> kMigrations = {{
${rows}}};

} // namespace

std::span<const Migration> embeddedMigrations()
{
    return kMigrations;
}

} // namespace minplan::record
")
