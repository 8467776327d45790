// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toolbadges.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

QList<Badge> toolBadges(const QStringList &words)
{
    QList<Badge> badges;
    for (const QString &word : words) {
        if (word == "read"_L1) {
            badges.append({QCoreApplication::translate("ToolBadges", "read"), BadgeKind::Quiet, u"eye"_s});
        } else if (word == "repeatable"_L1) {
            badges.append({QCoreApplication::translate("ToolBadges", "repeatable"), BadgeKind::Quiet, u"loop"_s});
        } else if (word == "writes"_L1) {
            badges.append({QCoreApplication::translate("ToolBadges", "writes"), BadgeKind::Plain, u"pencil"_s});
        } else if (word == "destroys"_L1) {
            badges.append({QCoreApplication::translate("ToolBadges", "destroys"), BadgeKind::Err, u"triangle-alert"_s});
        } else if (word == "open world"_L1) {
            badges.append({QCoreApplication::translate("ToolBadges", "open world"), BadgeKind::Plain, u"globe"_s});
        }
    }
    return badges;
}

} // namespace Signalbox
