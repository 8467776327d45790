// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/appmessagesmodel.h"

#include <QDateTime>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMessage = 500; // no cell is wide enough for more

} // namespace

QStringList AppMessagesModel::heads() const
{
    return {tr("Time"), tr("From"), tr("Message"), tr("Contents")};
}

QString AppMessagesModel::text(const AppMessage &row, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(row.wallMs).time().toString(u"HH:mm:ss.zzz"_s);
    case From:
        return row.from == AppMessage::From::App    ? tr("app")
               : row.from == AppMessage::From::Host ? tr("Signalbox")
                                                    : tr("guard");
    case What:
        return row.what.left(kLongestMessage);
    default:
        return row.text.left(kLongestMessage);
    }
}

std::optional<RowMark> AppMessagesModel::markOf(const AppMessage &row, int column) const
{
    return column == What && row.isTrouble ? std::optional(RowMark::Attention) : std::nullopt;
}

} // namespace Signalbox
