// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serversoptions.h"
#include "core/catalog/catalog.h"
#include "core/catalog/profiles/profiles.h"

namespace Signalbox {

/// The verb `servers`: what the window does with the list of servers. Starts nothing.
class ServersCommand
{
public:
    ServersCommand(ServersOptions options, const QString &catalogFile);
    [[nodiscard]] int run(); ///< prints, answers the exit code

private:
    [[nodiscard]] int list();
    [[nodiscard]] int accept();
    [[nodiscard]] int remove();
    void forgetSecrets(const ServerEntry &removed);
    void forgetInProfiles(const QString &id) const;
    [[nodiscard]] int gates();
    [[nodiscard]] Result<ServerEntry> named() const;
    [[nodiscard]] QString table(const QList<ServerEntry> &entries) const;
    [[nodiscard]] int print(const char *member, const QList<ServerEntry> &entries, const QString &sentence);

    ServersOptions m_options;
    Catalog m_catalog;
    Profiles m_profiles;
};

} // namespace Signalbox
