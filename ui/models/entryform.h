// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QString>

namespace Signalbox {

/// A server entry as texts that a form holds: one argument a line, one KEY=VALUE a line.
struct EntryTexts
{
    QString name;
    QString command;
    QString arguments;
    QString environment;
    QString workingDirectory;
    QString era;
    bool inheritEnvironment = false;
};

/// What stands beside a field that cannot be taken; empty where all is well.
struct EntryFaults
{
    QString name;
    QString command;
    QString environment;
    QString workingDirectory;

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && command.isEmpty() && environment.isEmpty() && workingDirectory.isEmpty();
    }
};

[[nodiscard]] EntryTexts textsOf(const ServerEntry &entry);
/// The entry over `base` (its id and unknown members stay). `taken` are names other servers have.
[[nodiscard]] ServerEntry entryFrom(const EntryTexts &texts, const ServerEntry &base);
[[nodiscard]] EntryFaults faultsOf(const EntryTexts &texts, const QStringList &taken);

} // namespace Signalbox
