// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/consolesearch.h"

#include "ui/models/console/consoleline.h"
#include "ui/models/visibletext.h"

#include <QHash>

#include <ranges>

namespace Signalbox {

SearchHits ConsoleSearch::find(const QByteArray &console, const SearchWords &words, const QString &server,
                               const QString &serverName, const std::stop_token &stop)
{
    ConsoleReader reader;
    QList<ConsoleLine> lines = reader.read({{.wallNs = 0, .bytes = console}});
    lines += reader.finish();
    SearchHits found;
    QHash<QString, quint64> same; // lines that say the same, from the newest on
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
                                   .name = line.text,
                                   .title = words.excerpt(line.text),
                                   .sequence = same[line.text]++});
            }
        }
    }
    return found;
}

} // namespace Signalbox
