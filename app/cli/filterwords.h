// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/filter/filter.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace Signalbox {

/// A command line of options and a filter, apart: options with two dashes and -h are ours, with their values; all else
/// is the filter's, and so is all behind `--`.
struct FilterWords
{
    QStringList options;
    QStringList words;

    [[nodiscard]] static FilterWords apart(const QStringList &arguments, const QList<QCommandLineOption> &table);

    /// Of the words; the error is of Kind::Usage and says where.
    [[nodiscard]] Result<Filter> filter() const;
};

} // namespace Signalbox
