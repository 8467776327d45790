# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later

# signalbox_manpage(COMPONENT TARGET "what it is" [VERB …]): its manual page, made from its own help when it is installed.
# A program built for another machine cannot be asked; then there is no page.
function(signalbox_manpage component target what)
    if(CMAKE_CROSSCOMPILING OR NOT UNIX)
        return()
    endif()
    string(JOIN " " verbs ${ARGN})
    install(CODE "
        set(page \"${CMAKE_CURRENT_BINARY_DIR}/${target}.1\")
        execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/installer/make-manpage.sh\" \"$<TARGET_FILE:${target}>\"
            ${target} ${PROJECT_VERSION} \"${what}\" ${verbs} OUTPUT_FILE \"\${page}\" COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND gzip -9nf \"\${page}\" COMMAND_ERROR_IS_FATAL ANY)
        file(INSTALL \"\${page}.gz\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1\")"
        COMPONENT ${component})
endfunction()

signalbox_manpage(desktop signalbox "manages, tests and watches MCP servers")
signalbox_manpage(cli signalbox-cli "calls, checks and records MCP servers"
    servers doctor auth credentials journal policy sessions calls breakers cache settings stats team updates bench)
signalbox_manpage(cli signalbox-filesystem-tools "sample MCP server over standard input and output")
signalbox_manpage(cli signalbox-api-tools "sample MCP server over HTTP")
signalbox_manpage(cli signalbox-realtime-tools "sample MCP server over WebSocket")
