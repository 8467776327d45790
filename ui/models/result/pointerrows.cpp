// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/pointerrows.h"

#include <QStringList>

#include <iterator>

namespace Signalbox {

QList<int> rowsOfPointer(const Json &value, const QString &pointer)
{
    QList<int> rows;
    const Json *at = &value;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        if (at->is_object()) {
            const auto members = at->object_range();
            const auto found = at->find(step.toStdString());
            if (found == members.end()) {
                break;
            }
            rows.append(int(std::distance(members.begin(), found)));
            at = &found->value();
        } else if (at->is_array()) {
            bool isNumber = false;
            const int index = step.toInt(&isNumber);
            if (!isNumber || index < 0 || std::size_t(index) >= at->size()) {
                break;
            }
            rows.append(index);
            at = &at->at(std::size_t(index));
        } else {
            break;
        }
    }
    return rows;
}

} // namespace Signalbox
