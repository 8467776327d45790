// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/consolesearch.h"

#include "ui/models/console/consoleline.h"
#include "ui/models/visibletext.h"

#include <ranges>

namespace Signalbox {

SearchHits ConsoleSearch::find(const QByteArray &console, const SearchWords &words, const QString &server,
                               const QString &serverName, const std::stop_token &stop)
{
    ConsoleReader reader;
    QList<ConsoleLine> lines = reader.read({{.wallNs = 0, .bytes = console}});
    lines += reader.finish();
    SearchHits found;
    for (const ConsoleLine &line : lines | std::views::reverse) {
        if (stop.stop_requested() || found.hasMore) {
            break;
        }
        if (words.areIn(line.text)) {
            found.hasMore = found.hits.size() == kMost;
            if (!found.hasMore) {
                found.hits.append({.kind = SearchHit::Kind::Console,
                                   .server = server,
                                   .serverName = visibleText(serverName),
                                   .title = words.excerpt(line.text)});
            }
        }
    }
    return found;
}

} // namespace Signalbox
