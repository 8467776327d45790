// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QList>

namespace Signalbox {

struct SampleServer
{
    ServerEntry entry;   ///< without id
    QString description; ///< one sentence
    int tools = 0;
};

/// The sample servers that came with Signalbox and are there: their programs lie beside ours. `root` is the folder that
/// filesystem-tools and realtime-tools may see. All are started over stdio: one that had to be started by hand first
/// would be no offer.
[[nodiscard]] QList<SampleServer> sampleServers(const QString &root);

} // namespace Signalbox
