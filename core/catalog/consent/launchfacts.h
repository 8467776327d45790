// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QByteArray>

#include <functional>

namespace Signalbox {

/// What the person accepts when they let a server be started or reached: everything that decides what runs and where it
/// reaches (reliability.md C07). Texts are fit to show: what looks like a secret is masked, while the fingerprint is made
/// of the true ones.
struct LaunchFacts
{
    QString transport{}; ///< "stdio", "http" …
    QString command{};   ///< as the entry has it
    QString program{};   ///< the file that would be started; empty: it is not found
    QStringList arguments{};
    QString folder{};
    QString environmentFile{}; ///< the file that it takes further variables from, as the entry has it
    QStringList variables{};   ///< names of what it is given, sorted
    QStringList dangerous{};   ///< of these, those that decide what code is loaded
    bool inheritsEnvironment = false;
    QString address{};
    QStringList headers{}; ///< names, sorted
    QString proxy{};
    QByteArray fingerprint{}; ///< SHA-256 of all of it, 32 bytes

    bool operator==(const LaunchFacts &) const = default;
};

/// Where a command is found, as it is started: a path, or empty.
using ProgramFinder = std::function<QString(const ServerEntry &entry)>;
/// In the PATH that the server gets, and a path relative to its folder.
[[nodiscard]] QString programInPath(const ServerEntry &entry);

[[nodiscard]] LaunchFacts launchFacts(const ServerEntry &entry, const ProgramFinder &find = programInPath);

/// What is different, one sentence each; empty if the fingerprints are equal.
[[nodiscard]] QStringList launchChanges(const LaunchFacts &before, const LaunchFacts &now);

/// Does a variable of this name decide what code a program loads (LD_PRELOAD, PATH, NODE_OPTIONS, DYLD_* …)?
[[nodiscard]] bool isDangerousVariable(const QString &name);

[[nodiscard]] Json launchFactsToJson(const LaunchFacts &facts);
[[nodiscard]] LaunchFacts launchFactsFromJson(const Json &json); ///< what cannot be read is empty

} // namespace Signalbox
