# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with.
find_program(SIGNALBOX_CCACHE ccache)
if(SIGNALBOX_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SIGNALBOX_CCACHE}")
endif()
if(SIGNALBOX_TIDY)
    set(CMAKE_CXX_CLANG_TIDY clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option)
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

add_library(signalbox_options INTERFACE)
add_library(signalbox::options ALIAS signalbox_options)
target_compile_features(signalbox_options INTERFACE cxx_std_23)
target_include_directories(signalbox_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(signalbox_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(signalbox_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<NOT:$<BOOL:${BUILD_SHARED_LIBS}>>:-fvisibility=hidden> $<$<BOOL:${SIGNALBOX_WERROR}>:-Werror>)
if(SIGNALBOX_SANITIZE)
    target_compile_options(signalbox_options INTERFACE -fsanitize=${SIGNALBOX_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(signalbox_options INTERFACE -fsanitize=${SIGNALBOX_SANITIZE})
    # Clang does not say by itself, as GCC does, that it sanitises; tests that need free memory limits ask.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND SIGNALBOX_SANITIZE MATCHES "address")
        target_compile_definitions(signalbox_options INTERFACE __SANITIZE_ADDRESS__=1)
    endif()
endif()
set_property(TARGET signalbox_options PROPERTY INTERFACE_POSITION_INDEPENDENT_CODE ON)

# Libraries come from the system; their headers are not ours to warn about.
set(CMAKE_INCLUDE_SYSTEM_FLAG_CXX "-isystem ")
