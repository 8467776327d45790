// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serversoptions.h"
#include "core/catalog/catalog.h"
#include "core/catalog/paste/paste.h"

namespace Signalbox {

/// `servers add` and `servers accept`: how servers come to the list, and how those that the person did not type are let
/// be started. Starts nothing.
class ServersAdd
{
public:
    /// The catalog has been read.
    ServersAdd(const ServersOptions &options, Catalog &catalog);

    [[nodiscard]] int typed();                           ///< a command behind --, or an address
    [[nodiscard]] int pasted();                          ///< a text that means servers
    [[nodiscard]] int understood(Understood understood); ///< what such a text means
    [[nodiscard]] int accept(const ServerEntry &entry);  ///< one that is in the list

private:
    struct Added
    {
        ServerEntry entry;
        QHash<QString, QString> secrets{}; ///< taken out of it
        bool mayStart = false;
    };
    [[nodiscard]] Result<QString> text() const;
    [[nodiscard]] Result<> checkNames(const QList<ServerEntry> &entries) const;
    [[nodiscard]] Result<> take(Added &one); ///< into the list
    [[nodiscard]] QList<Added> prepared(QList<ServerEntry> entries, bool keepsSecrets) const;
    [[nodiscard]] int print(const QList<Added> &added) const;

    const ServersOptions &m_options;
    Catalog &m_catalog;
};

} // namespace Signalbox
