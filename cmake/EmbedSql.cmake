# minplan_embed_sql(TARGET FILE…)
# Compiles numbered migrations (NNNN_what.sql, in order and without a gap) into TARGET; they are
# handed out by embeddedMigrations() in record/migrate.h. A changed file rebuilds one source.
function(minplan_embed_sql target)
    set(files "")
    foreach(file IN LISTS ARGN)
        list(APPEND files "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    endforeach()
    set(script "${CMAKE_SOURCE_DIR}/cmake/WriteEmbeddedSql.cmake")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_migrations.cpp")
    string(REPLACE ";" "|" joined "${files}")
    add_custom_command(OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DFILES=${joined}" "-DOUTPUT=${output}" -P "${script}"
        DEPENDS ${files} "${script}"
        COMMENT "Embedding migrations"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
