// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/registryoptions.h"
#include "core/catalog/registry/registryclient.h"
#include "core/catalog/registry/registrystore.h"

#include <memory>
#include <vector>

namespace Signalbox {

/// The registries that the command line asks, each with what is kept of it. Its functions wait for answers.
class RegistrySources
{
public:
    struct Source
    {
        QString address;
        std::unique_ptr<RegistryClient> client;
        std::unique_ptr<RegistryStore> store;
    };

    /// Those of the settings, or only the one that the options name. Errors: Kind::Usage; where nothing is set, too.
    [[nodiscard]] static Result<RegistrySources> of(const RegistryOptions &options);

    [[nodiscard]] std::vector<Source> &all() { return m_sources; }

    struct Found
    {
        ServerJson server;
        QString registry{};     ///< address
        QStringList versions{}; ///< newest first; empty: not asked for
    };
    /// The server of that name, in the first registry that has it. Empty version: the newest. Errors: of the last registry.
    [[nodiscard]] Result<Found> find(const QString &name, const QString &version, bool offline);
    /// Its versions, where find() found it.
    [[nodiscard]] QStringList versions(const Found &found);

private:
    [[nodiscard]] Source *at(const QString &address);

    std::vector<Source> m_sources;
};

} // namespace Signalbox
