// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/registryvalues.h"

namespace Signalbox {

/// A package as a command line.
struct RegistryCommand
{
    QString program{};
    QStringList arguments{};
    QList<QPair<QString, QString>> environment{};
    QStringList notes{}; ///< what the person should know before it is run, one sentence each
};

/// The published way to start a package of that kind: `npx -y ID@VERSION`, `uvx ID==VERSION`, `docker run -i --rm -e NAME
/// IMAGE`, `dnx ID@VERSION --yes --`, or the program that `cargo install` leaves. Which package registry it comes from is
/// the machine's own settings' business. Errors (Kind::Usage): a value is wanted (`where` is its key), or there is no such
/// way, or identifier or version are not what they must be.
[[nodiscard]] Result<RegistryCommand> registryCommand(const RegistryPackage &package, const RegistryValues &values,
                                                      const RegistryAnswers &answers);

/// The words by which the command names package and version: "@scope/name@1.2.3". Empty for kinds that are not started so.
[[nodiscard]] QString packageWord(const RegistryPackage &package);

} // namespace Signalbox
