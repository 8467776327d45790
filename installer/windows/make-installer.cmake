# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes signalbox-VERSION-setup.exe with NSIS:
#   cmake -D BUILD=build/release -D OUT=build/windows -P installer/windows/make-installer.cmake
# On Windows, in a shell that finds windeployqt and makensis: installs what was built, puts Qt and the other libraries beside it.
#   cmake -D FOLDER=some/folder -D VERSION=1.2.3 -D OUT=… -P …
# packs a folder that is whole already, on any system that has makensis. docs/installing.md says what of this was tried.
cmake_minimum_required(VERSION 3.25)
if(NOT DEFINED OUT OR (NOT DEFINED BUILD AND NOT (DEFINED FOLDER AND DEFINED VERSION)))
    message(FATAL_ERROR "usage: cmake -D BUILD=… -D OUT=… -P make-installer.cmake, or with FOLDER and VERSION for BUILD")
endif()
# As makensis wants a path, quoted: with the separators of the system it runs on.
function(native_path path variable)
    if(CMAKE_HOST_WIN32)
        string(REPLACE "/" "\\" path "${path}")
    endif()
    set(${variable} "${path}" PARENT_SCOPE)
endfunction()

get_filename_component(out "${OUT}" ABSOLUTE)
find_program(makensis makensis REQUIRED)

if(DEFINED BUILD)
    get_filename_component(build "${BUILD}" ABSOLUTE)
    load_cache("${build}" READ_WITH_PREFIX cached_ CMAKE_PROJECT_VERSION)
    set(VERSION "${cached_CMAKE_PROJECT_VERSION}")
    set(folder "${out}/Signalbox")
    file(REMOVE_RECURSE "${folder}")
    foreach(component IN ITEMS cli desktop Unspecified)
        execute_process(COMMAND "${CMAKE_COMMAND}" --install "${build}" --prefix "${folder}" --component ${component}
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    # What only the desktops of Linux read.
    foreach(name IN ITEMS applications metainfo mime icons bash-completion zsh fish)
        file(REMOVE_RECURSE "${folder}/share/${name}")
    endforeach()
    file(GLOB_RECURSE programs "${folder}/*.exe")
    if(NOT programs)
        message(FATAL_ERROR "${build} holds no programs for Windows")
    endif()
    find_program(windeployqt NAMES windeployqt windeployqt6 REQUIRED)
    execute_process(COMMAND "${windeployqt}" --release --no-compiler-runtime --libdir "${folder}/bin"
        --plugindir "${folder}/bin/plugins" --translationdir "${folder}/bin/translations" ${programs}
        COMMAND_ERROR_IS_FATAL ANY)
    file(GET_RUNTIME_DEPENDENCIES RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
        EXECUTABLES ${programs} DIRECTORIES $ENV{PATH}
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]")
    if(missing)
        message(FATAL_ERROR "these libraries are not on PATH: ${missing}")
    endif()
    file(COPY ${libraries} DESTINATION "${folder}/bin")
    file(COPY "${CMAKE_CURRENT_LIST_DIR}/../../LICENSES/GPL-3.0-or-later.txt" DESTINATION "${folder}")
else()
    get_filename_component(folder "${FOLDER}" ABSOLUTE)
endif()
if(NOT EXISTS "${folder}/bin/signalbox.exe")
    message(FATAL_ERROR "${folder} has no bin/signalbox.exe")
endif()
if(NOT VERSION MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+$")
    message(FATAL_ERROR "${VERSION} is no version of three numbers")
endif()

# The uninstaller removes these names and the folders that are empty then: never a whole folder.
file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${folder}" "${folder}/*")
file(GLOB_RECURSE everything LIST_DIRECTORIES true RELATIVE "${folder}" "${folder}/*")
set(folders ${everything})
list(REMOVE_ITEM folders ${files})
list(SORT folders ORDER DESCENDING) # what lies in a folder before the folder
set(install "!macro Install\n")
set(uninstall "!macro Uninstall\n")
set(last "-")
foreach(file IN LISTS files)
    if(file MATCHES "[\"$`]")
        message(FATAL_ERROR "the name ${file} cannot stand in an NSIS script")
    endif()
    get_filename_component(at "${file}" DIRECTORY)
    string(REPLACE "/" "\\" name "${file}")
    if(NOT at STREQUAL last)
        string(REPLACE "/" "\\" windowsAt "${at}")
        string(APPEND install "    SetOutPath \"$INSTDIR\\${windowsAt}\"\n")
        set(last "${at}")
    endif()
    native_path("${file}" source) # from the folder: makensis takes an absolute path of Unix for an option
    string(APPEND install "    File \"${source}\"\n")
    string(APPEND uninstall "    Delete \"$INSTDIR\\${name}\"\n")
endforeach()
foreach(name IN LISTS folders)
    string(REPLACE "/" "\\" name "${name}")
    string(APPEND uninstall "    RMDir \"$INSTDIR\\${name}\"\n")
endforeach()
file(MAKE_DIRECTORY "${out}")
file(WRITE "${out}/files.nsh" "${install}    SetOutPath \"$INSTDIR\"\n!macroend\n${uninstall}!macroend\n")

set(output "${out}/signalbox-${VERSION}-setup.exe")
native_path("${output}" nativeOutput)
native_path("${out}/files.nsh" nativeFiles)
native_path("${folder}" nativeFolder)
execute_process(COMMAND "${makensis}" -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=${VERSION}" "-DFOLDER=${nativeFolder}"
    "-DFILES=${nativeFiles}" "-DOUTPUT=${nativeOutput}" "${CMAKE_CURRENT_LIST_DIR}/signalbox.nsi" COMMAND_ERROR_IS_FATAL ANY)
message(STATUS "${output}")
