# minplan_precompile(TARGET): see cmake/precompiled.h. For targets that know nlohmann-json.
function(minplan_precompile target)
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
endfunction()

# minplan_room(NAME SOURCES … [LINKS …] [USES …])
# One room of the engine: a static library minplan_NAME (alias minplan::NAME).
# LINKS are rooms and libraries its public headers show; USES stay behind its .cpp files.
function(minplan_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;USES" ${ARGN})
    add_library(minplan_${name} STATIC ${ROOM_SOURCES})
    add_library(minplan::${name} ALIAS minplan_${name})
    target_include_directories(minplan_${name} PUBLIC "${CMAKE_SOURCE_DIR}/engine")
    target_link_libraries(minplan_${name} PUBLIC ${ROOM_LINKS} PRIVATE minplan::options ${ROOM_USES})
endfunction()

# minplan_tests(NAME SOURCES … [LINKS …])
# The doctest program NAME_tests; every test case becomes a ctest of its own.
function(minplan_tests name)
    cmake_parse_arguments(T "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name}_tests "${CMAKE_SOURCE_DIR}/tests/engine/main.cpp" ${T_SOURCES})
    target_link_libraries(${name}_tests PRIVATE minplan::options doctest::doctest ${T_LINKS})
    target_include_directories(${name}_tests PRIVATE "${CMAKE_SOURCE_DIR}/tests/engine")
    target_compile_definitions(${name}_tests PRIVATE
        MINPLAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MINPLAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
    # The app's folder has switched moc and uic on for all that comes after it.
    set_target_properties(${name}_tests PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    # One value a property: doctest flattens a list, and the labels after it are lost. A case that
    # its own name does not find would pass without having run.
    doctest_discover_tests(${name}_tests TEST_PREFIX "${name}/"
        PROPERTIES ENVIRONMENT LANG=C.UTF-8 ENVIRONMENT_MODIFICATION TZ=set:UTC LABELS engine
                   FAIL_REGULAR_EXPRESSION "test cases: *0 [|]")
endfunction()
