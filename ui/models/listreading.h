// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/deviation.h"
#include "core/session/lister.h"

#include <QList>

#include <functional>
#include <optional>

namespace Signalbox {

/// How the reading of one of a server's lists went, whatever stands in it.
struct ListReading
{
    struct Rejected
    {
        QByteArray raw;
        QList<Deviation> deviations;
    };

    QList<Rejected> rejected;    ///< entries that cannot be used, with reasons
    QList<Deviation> deviations; ///< of the list and of usable entries; pointers begin with the entry's place
    bool complete = true;
    QString note;               ///< why it is not complete
    std::optional<Error> error; ///< the list could not be read

    /// The usable entries of what a Lister brought; all else goes into the fields above. `member` is the list's name in a
    /// page ("tools"). Pure; made for the thread pool.
    template<typename Item>
    [[nodiscard]] QList<Item> take(const Lister::Outcome &outcome, const char *member,
                                   Decoded<Item> (*decode)(const Json &));

private:
    /// The entries of one page; empty if it has no list, which the Lister has reported.
    void takePage(const QByteArray &page, const char *member, const std::function<void(const Json &)> &each);
    /// Puts its findings where they belong. False: the entry cannot be used.
    [[nodiscard]] bool judge(const Json &entry, const QString &place, QList<Deviation> found, bool usable);
};

template<typename Item>
QList<Item> ListReading::take(const Lister::Outcome &outcome, const char *member, Decoded<Item> (*decode)(const Json &))
{
    complete = outcome.complete;
    note = outcome.note;
    error = outcome.error;
    deviations = outcome.deviations;
    QList<Item> items;
    for (const QByteArray &page : outcome.pages) {
        takePage(page, member, [&](const Json &entry) {
            Decoded<Item> item = decode(entry);
            const QString place =
                QStringLiteral("/%1/%2").arg(QLatin1StringView(member)).arg(items.size() + rejected.size());
            if (judge(entry, place, std::move(item.deviations), item.usable)) {
                items.append(std::move(item.value));
            }
        });
    }
    return items;
}

} // namespace Signalbox
