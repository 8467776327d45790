// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/callbook.h"

#include <QStringList>

namespace Signalbox {

/// A change of the calls that are kept: `verb` is name, pin, unpin or remove.
struct CallsChange
{
    QString verb;
    QStringList calls; ///< each by its id, or a name that no other has
    QString name;      ///< for name; empty: none any more

    [[nodiscard]] static bool isVerb(const QString &word);
};

/// By its id, or a name that no other has. Errors are Kind::Usage.
[[nodiscard]] Result<KeptCall> keptCallOf(const CallBook &book, const QString &word);

/// All of it or nothing, in the book alone. Says what was done, one line each call. Errors (Kind::Usage): a call that is
/// not there, or a name that another call of the tool has.
[[nodiscard]] Result<QString> applyChange(CallBook &book, const CallsChange &change);

/// The same in the file. Errors: also those of the file, and Kind::Usage while a Signalbox is running: it has the calls in
/// memory, and would write over this.
[[nodiscard]] Result<QString> changeKeptCalls(const QString &file, const CallsChange &change);

} // namespace Signalbox
