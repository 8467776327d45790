// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/callrow.h"

#include <QList>
#include <QString>

#include <memory>

namespace Signalbox {

/// Reads calls from `derived.sqlite` in the order of the journal, for one who passes them on. A read-only connection of
/// its own, for the thread that opened it. All errors are Kind::Storage; ENOENT: nothing was derived yet.
class CallFeed
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CallFeed>> open(const QString &folder);
    ~CallFeed();
    Q_DISABLE_COPY_MOVE(CallFeed)

    [[nodiscard]] bool isCurrent() const; ///< false: another file has taken the place of the one that is open
    /// The sequence number up to which calls were derived: what is not there of them is in no journal any more.
    [[nodiscard]] Result<quint64> derivedUntil();
    /// Those with this sequence number or a higher one, ascending, the ones in flight as well.
    [[nodiscard]] Result<QList<CallRow>> from(quint64 sequence, int limit);
    /// Those of these that are there, in any order.
    [[nodiscard]] Result<QList<CallRow>> at(const QList<quint64> &sequences);
    /// How many that ended there are from here on; counts no further than `most`.
    [[nodiscard]] Result<qint64> count(quint64 sequence, qint64 most);

private:
    struct Private;
    explicit CallFeed(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
