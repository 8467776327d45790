// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace Signalbox {

/// A handshake-era server as a script of the shell, which answers tools/list with these tools, and every call with one
/// result.
class ScriptServer
{
public:
    explicit ScriptServer(const QByteArray &tools, const QByteArray &result = R"({"content":[]})")
    {
        QFile script(m_folder.filePath(QStringLiteral("server")));
        if (script.open(QIODevice::WriteOnly)) {
            script.write("#!/bin/sh\nwhile read -r line; do\n"
                         "id=$(printf '%s' \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
                         "case $line in\n"
                         "*'\"initialize\"'*) r='{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"tools\":{}},"
                         "\"serverInfo\":{\"name\":\"script\",\"version\":\"1\"}}' ;;\n"
                         "*'\"tools/list\"'*) r='{\"tools\":"
                         + tools + "}' ;;\n*'\"tools/call\"'*) echo called >> '" + calls().toUtf8() + "'; r='" + result
                         + "' ;;\n*) continue ;;\nesac\n"
                           "printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}\\n' \"$id\" \"$r\"\ndone\n");
        }
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
    }

    [[nodiscard]] ServerEntry entry() const
    {
        ServerEntry entry;
        entry.id = QStringLiteral("script");
        entry.name = QStringLiteral("script");
        entry.command = m_folder.filePath(QStringLiteral("server"));
        entry.era.mode = EraPolicy::Mode::Legacy;
        return entry;
    }
    [[nodiscard]] bool wasCalled() const { return QFile::exists(calls()); }

private:
    [[nodiscard]] QString calls() const { return m_folder.filePath(QStringLiteral("calls")); }

    QTemporaryDir m_folder;
};

} // namespace Signalbox
