# One interface target that carries the language level, the warnings and the sanitizers.
add_library(minplan_options INTERFACE)
add_library(minplan::options ALIAS minplan_options)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# One place for every program, so that scripts and people find them: build/<preset>/bin.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
target_compile_features(minplan_options INTERFACE cxx_std_20)
# GCC 12 at -O2 takes what std::variant and std::optional hold for uninitialised when they are moved,
# and a std::string put together with + for overlapping itself.
target_compile_options(minplan_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-maybe-uninitialized
        -Wno-restrict>
    $<$<BOOL:${MINPLAN_WERROR}>:-Werror>)

if(MINPLAN_SANITIZE)
    target_compile_options(minplan_options INTERFACE
        -fsanitize=${MINPLAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(minplan_options INTERFACE -fsanitize=${MINPLAN_SANITIZE})
endif()

find_program(MINPLAN_CCACHE ccache)
if(MINPLAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache keeps nothing that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${MINPLAN_CCACHE}")
endif()
