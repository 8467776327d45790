// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search/searchhit.h"
#include "ui/models/search/searchwords.h"

#include <QByteArray>

#include <stop_token>

namespace Signalbox {

/// Looks through what a server wrote to its standard error, the newest line first; one hit a line, at most kMost. Pure.
class ConsoleSearch
{
public:
    static constexpr qsizetype kMost = 50; ///< of one server

    [[nodiscard]] static SearchHits find(const QByteArray &console, const SearchWords &words, const QString &server,
                                         const QString &serverName, const std::stop_token &stop);
};

} // namespace Signalbox
