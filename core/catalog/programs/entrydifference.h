// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// One thing in which two entries of a server differ and that decides what is reached.
struct EntryDifference
{
    enum class Field { Transport, Program, Arguments, Folder, EnvironmentFile, Variable, Address, Header };

    Field field = Field::Program;
    QString name{}; ///< of the variable or header
    /// What each has, fit to show: what has a secret's name or form is dots, but for a reference (`${env:NAME}`). Empty: it
    /// has none. Both may be the same: what differs is not shown.
    QString one{};
    QString other{};

    bool operator==(const EntryDifference &) const = default;
    [[nodiscard]] bool areReferences() const; ///< what differs is what they are filled in from, and no value
    [[nodiscard]] QString fieldText() const;  ///< "Program", "Header Authorization"
    [[nodiscard]] QString sentence() const;
};

/// In what two entries differ: transport, program, arguments, folder, file of variables, environment, address,
/// headers.
[[nodiscard]] QList<EntryDifference> differencesOf(const ServerEntry &one, const ServerEntry &other);
/// The same, one sentence each.
[[nodiscard]] QStringList entryDifferences(const ServerEntry &one, const ServerEntry &other);
/// Are two texts of entries the same, but for the spelling of references?
[[nodiscard]] bool meansTheSame(const QString &one, const QString &other);

} // namespace Signalbox
