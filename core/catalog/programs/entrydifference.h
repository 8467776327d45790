// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// One thing in which two entries of a server differ and that decides what is reached.
struct EntryDifference
{
    enum class Field { Transport, Program, Arguments, Folder, Variable, Address, Header };

    Field field = Field::Program;
    QString name{}; ///< of the variable or header
    /// What each has, fit to show: secrets are dots, and of variables and headers only a reference (`${env:NAME}`) is
    /// shown. Empty: it has none.
    QString one{};
    QString other{};

    bool operator==(const EntryDifference &) const = default;
    [[nodiscard]] QString fieldText() const; ///< "Program", "Header Authorization"
    [[nodiscard]] QString sentence() const;
};

/// In what two entries differ: transport, program, arguments, environment, folder, address, headers.
[[nodiscard]] QList<EntryDifference> differencesOf(const ServerEntry &one, const ServerEntry &other);
/// The same, one sentence each.
[[nodiscard]] QStringList entryDifferences(const ServerEntry &one, const ServerEntry &other);
/// Are two texts of entries the same, but for the spelling of references?
[[nodiscard]] bool meansTheSame(const QString &one, const QString &other);

} // namespace Signalbox
