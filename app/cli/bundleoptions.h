// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"

#include <QStringList>

namespace Signalbox {

/// `servers bundle list|show FILE|check FILE|install FILE|update FILE|remove NAME|pack FOLDER [FILE]`.
struct BundleOptions
{
    enum class Verb { List, Show, Check, Install, Update, Remove, Pack };

    Verb verb = Verb::List;
    QString file;      ///< the bundle; of Pack the folder; of Remove the bundle's name
    QString target;    ///< of Pack; empty: NAME-VERSION.mcpb in the folder one is in
    QString entryName; ///< of Install: the server's name
    KeyValues values;  ///< of Install and Update: settings by key; several of one key are a list
    bool isDryRun = false;
    bool makesManifest = false; ///< of Pack: from package.json if there is none
    bool takesServers = false;  ///< of Remove: the servers made from it as well
    bool json = false;
    QString helpText;

    /// `arguments` after the word bundle. Errors are Kind::Usage.
    [[nodiscard]] static Result<BundleOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
