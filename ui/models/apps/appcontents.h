// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appmeta.h"
#include "ui/models/resources/resourceanswer.h"

namespace Signalbox {

/// An app as it was read: its page, what it declares, and what is wrong with both.
struct AppContents
{
    QByteArray html;
    QString mimeType;
    AppMeta meta;
    QByteArray sha256; ///< of the page
    QList<Deviation> deviations;
    bool isUsable = false; ///< there is a page of the right type

    static constexpr qsizetype kMostRun = 16 * 1024 * 1024; ///< bytes of a page that is run; shown is any
    [[nodiscard]] bool isTooLarge() const { return html.size() > kMostRun; }
};

/// What reading `uri` gave, in the contents with that address, else the first.
[[nodiscard]] AppContents appContentsOf(const ResourceAnswer &answer, const QString &uri);

} // namespace Signalbox
