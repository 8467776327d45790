// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearmatches.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Signalbox {

namespace {

constexpr qsizetype kMaxCompared = 100;
constexpr qsizetype kMaxShown = 3;

/// Levenshtein's distance, one row at a time.
qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + qsizetype(a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

} // namespace

QStringList nearMatches(const QString &wanted, const QStringList &names)
{
    const QString key = wanted.left(kMaxCompared).toLower();
    const qsizetype allowed = std::max<qsizetype>(2, key.size() / 3);
    QList<std::pair<qsizetype, QString>> found;
    for (const QString &name : names) {
        const QString candidate = name.left(kMaxCompared).toLower();
        const bool begins =
            key.size() >= 2 && candidate.size() >= 2 && (candidate.startsWith(key) || key.startsWith(candidate));
        const qsizetype distance = begins ? 1 : editDistance(key, candidate);
        if (distance <= allowed && distance < std::max(key.size(), candidate.size())) {
            found.append({distance, name});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[distance, name] : found.mid(0, kMaxShown)) {
        best << name;
    }
    return best;
}

} // namespace Signalbox
