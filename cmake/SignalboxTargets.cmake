# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later

# signalbox_compile_together(TARGET): the sources of each folder are compiled eight at a time, which saves reading the same
# headers eight times (docs/decisions/0040). Names in a folder's anonymous namespaces must differ for that.
option(SIGNALBOX_TOGETHER "Compile the sources of core, ui, the command line and the samples several at a time" ON)
function(signalbox_compile_together target)
    if(NOT SIGNALBOX_TOGETHER)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source NORMALIZE OUTPUT_VARIABLE path)
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
        cmake_path(GET path PARENT_PATH folder)
        cmake_path(GET source EXTENSION LAST_ONLY extension)
        if(extension STREQUAL ".cpp")
            string(MAKE_C_IDENTIFIER "from_${folder}" folder)
            math(EXPR count "0${count_${folder}} + 1")
            set(count_${folder} ${count})
            math(EXPR batch "(${count} - 1) / 8")
            set_property(SOURCE ${source} TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP "${folder}_${batch}")
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# signalbox_room(NAME SOURCES … LINK …): one room of core/, a library signalbox_core_NAME. A room links only
# rooms on lower floors (docs/architecture.md), so an upward include fails to link as well as in the floor test.
function(signalbox_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(signalbox_core_${name} ${ROOM_SOURCES})
    add_library(signalbox::core_${name} ALIAS signalbox_core_${name})
    set_target_properties(signalbox_core_${name} PROPERTIES DEFINE_SYMBOL "") # one precompiled header serves many rooms
    target_link_libraries(signalbox_core_${name} PUBLIC signalbox::options Qt6::Core ${ROOM_LINK})
    # One precompiled header, json's, serves all rooms that link json, directly or through another room; base's serves
    # the others, to which the contents of json's would be upward includes.
    set(header base)
    if(name STREQUAL "json")
        set(header json)
    endif()
    foreach(lower IN LISTS ROOM_LINK)
        if(TARGET ${lower})
            get_target_property(links_json ${lower} SIGNALBOX_LINKS_JSON)
            if(links_json)
                set(header json)
            endif()
        endif()
    endforeach()
    if(header STREQUAL "json")
        set_property(TARGET signalbox_core_${name} PROPERTY SIGNALBOX_LINKS_JSON ON)
    endif()
    if(NOT header STREQUAL name)
        target_precompile_headers(signalbox_core_${name} REUSE_FROM signalbox_core_${header})
    endif()
    target_link_libraries(signalbox_core INTERFACE signalbox_core_${name})
    signalbox_compile_together(signalbox_core_${name})
endfunction()

# Everything that needs no window: what the sanitizers are run over in CI.
add_custom_target(headless)

# Sanitised, what is looked at is optimised a little so that it runs fast enough; what looks at it only is compiled fast.
function(signalbox_compile_quickly target)
    if(SIGNALBOX_SANITIZE)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# signalbox_test_header(TARGET LABEL_OR_LIBRARY …): one precompiled header for the tests of the window, one for all others.
# Both are compiled for the definitions that QtTest's headers ask for, so their users link the same.
function(signalbox_test_header target)
    set(header signalbox_testheader)
    set(link Qt6::Network)
    set(has_gui OFF)
    if("ui" IN_LIST ARGN OR "signalbox_ui" IN_LIST ARGN)
        set(has_gui ON)
        set(header signalbox_testheader_ui)
        set(link Qt6::Network Qt6::Widgets)
    endif()
    target_link_libraries(${target} PRIVATE ${link})
    if(NOT TARGET ${header})
        add_executable(${header} EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/tests/testheader.cpp")
        target_link_libraries(${header} PRIVATE signalbox::options Qt6::Test jsoncons ${link})
        target_precompile_headers(${header} PRIVATE <QTest> <QSignalSpy> <QTemporaryDir> <QDir> <QElapsedTimer> <QProcess>
            <QTimer> <jsoncons/json.hpp> <algorithm> <functional> <memory> <vector>)
        if(has_gui)
            target_precompile_headers(${header} PRIVATE <QtWidgets>)
        endif()
        set_target_properties(${header} PROPERTIES AUTOMOC OFF)
        signalbox_compile_quickly(${header})
    endif()
    signalbox_compile_quickly(${target})
    target_precompile_headers(${target} REUSE_FROM ${header})
endfunction()

# signalbox_test(NAME LINK … [SOURCES …] [LABELS …]): tst_NAME.cpp beside the calling list file. moc is asked for that one
# file directly; only tests with more sources need AUTOMOC, which costs one more start of CMake and one more file.
function(signalbox_test name)
    cmake_parse_arguments(T "" "" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(tst_${name} tst_${name}.cpp ${T_SOURCES})
    target_link_libraries(tst_${name} PRIVATE Qt6::Test ${T_LINK})
    if(NOT T_SOURCES)
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/tst_${name}_moc")
        qt_generate_moc(tst_${name}.cpp "${moc}/tst_${name}.moc" TARGET tst_${name})
        target_sources(tst_${name} PRIVATE "${moc}/tst_${name}.moc")
        target_include_directories(tst_${name} PRIVATE "${moc}")
        set_target_properties(tst_${name} PROPERTIES AUTOMOC OFF)
    endif()
    signalbox_test_header(tst_${name} ${T_LABELS} ${T_LINK})
    add_test(NAME ${name} COMMAND tst_${name})
    if("core" IN_LIST T_LABELS OR "app" IN_LIST T_LABELS)
        add_dependencies(headless tst_${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 120
        LABELS "${T_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;SIGNALBOX_BIN=${CMAKE_BINARY_DIR}/bin;SIGNALBOX_NPM=${PROJECT_SOURCE_DIR}/build/npm/node_modules;SIGNALBOX_SOURCE=${PROJECT_SOURCE_DIR};${T_ENVIRONMENT}")
endfunction()
