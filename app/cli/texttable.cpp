// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Signalbox {

QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i].leftJustified(widths[i] + 2);
        }
        text += line.trimmed().isEmpty() ? QString() : line.left(line.lastIndexOf(line.trimmed().back()) + 1);
        text += u'\n';
    }
    return text;
}

QString momentText(qint64 ms)
{
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    return moment.addMSecs(-moment.time().msec()).toString(Qt::ISODate);
}

} // namespace Signalbox
