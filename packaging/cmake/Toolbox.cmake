# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that hold for every room, and the functions rooms and tests are declared with.

find_program(LACQUER_CCACHE ccache)
if(LACQUER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need this sloppiness; the base folder lets clones share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=true ${LACQUER_CCACHE})
endif()
find_program(LACQUER_MOLD mold)

# Same bytes on every machine of one class: no fused multiply-add behind our back, no reordering of sums.
add_compile_options(-ffp-contract=off -fno-math-errno -fno-trapping-math
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()
if(LACQUER_WERROR)
    add_compile_options(-Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT LACQUER_SANITIZE)
    add_compile_definitions(_FORTIFY_SOURCE=2)
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
if(LACQUER_SANITIZE)
    add_compile_options(-fsanitize=${LACQUER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${LACQUER_SANITIZE})
endif()
if(LACQUER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(LACQUER_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
add_link_options(-Wl,-z,relro,-z,now)

# Several files compiled as one: half the time for a build from nothing, more for a small change afterwards.
option(LACQUER_UNITY "Compile the files of a room together" OFF)
function(lacquer_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${LACQUER_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    if(LACQUER_UNITY)
        # A neighbour's names are not a file's own.
        target_compile_options(${target} PRIVATE -Wno-shadow)
    endif()
endfunction()
# lacquer_apart(a.cpp …): files that use a short name of their own which a neighbour uses too.
function(lacquer_apart)
    set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# lacquer_room(dsp SOURCES a.cpp … LINK target …): a static library lacquer-dsp, included as "dsp/….h".
function(lacquer_room name)
    cmake_parse_arguments(ROOM "NO_QT" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(lacquer-${name} STATIC ${ROOM_SOURCES})
    target_include_directories(lacquer-${name} PUBLIC ${CMAKE_SOURCE_DIR}/core)
    target_link_libraries(lacquer-${name} PUBLIC ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
    if(ROOM_NO_QT AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        target_compile_options(lacquer-${name} PRIVATE -O3)
    endif()
    if(NOT ROOM_NO_QT)
        lacquer_together(lacquer-${name})
        target_link_libraries(lacquer-${name} PUBLIC Qt6::Core nlohmann_json::nlohmann_json)
        if(name STREQUAL "base")
            target_precompile_headers(lacquer-base PRIVATE ${CMAKE_SOURCE_DIR}/core/base/Precompiled.h)
        else()
            target_precompile_headers(lacquer-${name} REUSE_FROM lacquer-base)
        endif()
    endif()
endfunction()

# lacquer_window_room(widgets SOURCES … LINK … PRIVATE_LINK …): the same for what draws; with moc, included as "widgets/….h".
function(lacquer_window_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(lacquer-${name} STATIC ${ROOM_SOURCES})
    set_target_properties(lacquer-${name} PROPERTIES AUTOMOC ON)
    lacquer_together(lacquer-${name})
    target_include_directories(lacquer-${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(lacquer-${name} PUBLIC ${ROOM_LINK} Qt6::Widgets PRIVATE ${ROOM_PRIVATE_LINK})
    if(name STREQUAL "widgets")
        target_precompile_headers(lacquer-widgets PRIVATE ${CMAKE_SOURCE_DIR}/widgets/Precompiled.h)
    else()
        target_precompile_headers(lacquer-${name} REUSE_FROM lacquer-widgets)
    endif()
endfunction()

# lacquer_tests(dsp TESTS LimiterTest … LINK lacquer-dsp): one program with one ctest entry per test class. WINDOW: with a
# QApplication, links lacquer-widgets.
function(lacquer_tests room)
    cmake_parse_arguments(T "WINDOW" "" "TESTS;SOURCES;LINK" ${ARGN})
    set(program ${room}-tests)
    set(main ${CMAKE_SOURCE_DIR}/tests/support/$<IF:$<BOOL:${T_WINDOW}>,Window,Core>Main.cpp)
    list(TRANSFORM T_TESTS APPEND .cpp OUTPUT_VARIABLE files)
    # One moc file a test, included by it, and nothing else to look for: cheaper than AUTOMOC's scan and its empty file.
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/moc)
    foreach(test ${T_TESTS})
        qt_generate_moc(${test}.cpp ${mocs}/${test}.moc TARGET ${program})
        list(APPEND files ${mocs}/${test}.moc)
    endforeach()
    add_executable(${program} ${files} ${T_SOURCES} ${main})
    target_include_directories(${program} PRIVATE ${mocs})
    if(LACQUER_UNITY)
        target_compile_options(${program} PRIVATE -O1)
    endif()
    target_link_libraries(${program} PRIVATE ${T_LINK} lacquer-test-support)
    if(T_WINDOW)
        target_link_libraries(${program} PRIVATE lacquer-widgets)
        target_precompile_headers(${program} REUSE_FROM lacquer-widgets)
    else()
        target_precompile_headers(${program} REUSE_FROM lacquer-test-support)
    endif()
    target_compile_definitions(${program} PRIVATE LACQUER_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        LACQUER_BINARY_DIR="${CMAKE_BINARY_DIR}")
    foreach(test ${T_TESTS})
        add_test(NAME ${test} COMMAND ${program} ${test})
        set_tests_properties(${test} PROPERTIES LABELS ${room}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LACQUER_CLI=$<$<TARGET_EXISTS:lacquer-cli>:$<TARGET_FILE:lacquer-cli>>")
    endforeach()
endfunction()

# lacquer_fuzz(fuzz-json JsonFuzz.cpp LINK lacquer-base): a fuzz target; its seeds lie in corpus/fuzz-json.
function(lacquer_fuzz name source)
    cmake_parse_arguments(F "" "" "LINK" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE ${F_LINK} Qt6::Core)
    if(LACQUER_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/Replay.cpp)
        add_test(NAME ${name} COMMAND ${name} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
        set_tests_properties(${name} PROPERTIES LABELS fuzz)
    endif()
endfunction()
