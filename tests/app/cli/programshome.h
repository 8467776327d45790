// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Signalbox {

/// A home with Cursor's list in it, secrets kept in a file, and the verbs of `servers` run there.
class ProgramsHome
{
protected:
    void makeHome()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("CODEX_HOME");
        qputenv("SIGNALBOX_CONFIG_DIR", path(QStringLiteral("config")).toUtf8());
        qputenv("SIGNALBOX_DATA_DIR", path(QStringLiteral("data")).toUtf8());
        qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse battery staple");
        QCOMPARE(
            CliProgram::run({QStringLiteral("credentials"), QStringLiteral("store"), QStringLiteral("file")}).exitCode,
            0);
        put(QStringLiteral(".cursor/mcp.json"), "{\n  // mine\n  \"mcpServers\": {\n    \"a\": { \"command\": \"npx\", "
                                                "\"args\": [\"-y\", \"a\"] }\n  }\n}\n");
    }
    [[nodiscard]] static CliProgram::Run servers(const QStringList &arguments)
    {
        return CliProgram::run(QStringList{QStringLiteral("servers")} + arguments);
    }
    [[nodiscard]] static Json json(const QStringList &arguments)
    {
        return servers(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).result();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// In how many files of Signalbox's own this stands.
    [[nodiscard]] int hits(const QByteArray &needle) const
    {
        int hits = 0;
        for (const QString &folder : {QStringLiteral("config"), QStringLiteral("data")}) {
            QDirIterator it(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                hits += file.open(QIODevice::ReadOnly) && file.readAll().contains(needle) ? 1 : 0;
            }
        }
        return hits;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace Signalbox
