// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Signalbox {

namespace {

QString fromEnvironment(const char *variable, QStandardPaths::StandardLocation otherwise)
{
    const QString set = qEnvironmentVariable(variable);
    return set.isEmpty() ? QStandardPaths::writableLocation(otherwise) + QStringLiteral("/signalbox") : set;
}

} // namespace

Paths::Paths()
    : m_configDir(fromEnvironment("SIGNALBOX_CONFIG_DIR", QStandardPaths::GenericConfigLocation))
    , m_dataDir(fromEnvironment("SIGNALBOX_DATA_DIR", QStandardPaths::GenericDataLocation))
{
}

Paths::Paths(QString configDir, QString dataDir)
    : m_configDir(std::move(configDir))
    , m_dataDir(std::move(dataDir))
{
}

QString Paths::journalDir() const
{
    return m_dataDir + QStringLiteral("/journal");
}

QString Paths::catalogFile() const
{
    return m_configDir + QStringLiteral("/servers.json");
}

QString Paths::profilesFile() const
{
    return m_configDir + QStringLiteral("/profiles.json");
}

QString Paths::policyFile() const
{
    return m_configDir + QStringLiteral("/policy.json");
}

QString Paths::definitionsDir() const
{
    return m_dataDir + QStringLiteral("/definitions");
}

QString Paths::sessionsFile() const
{
    return m_dataDir + QStringLiteral("/sessions.json");
}

bool Paths::makePrivateDir(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (clean.isEmpty() || QDir(clean).exists()) {
        return !clean.isEmpty();
    }
    const QString parent = QFileInfo(clean).path();
    if (parent == clean || !makePrivateDir(parent)) {
        return false;
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkdir(clean, ownerOnly) || QDir(clean).exists(); // another process may have been faster
}

} // namespace Signalbox
