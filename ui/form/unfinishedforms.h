// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldhistory.h"

#include <QHash>

namespace Signalbox {

/// What was typed into forms that were closed without being saved, by what each was about ("edit:ID"). Only for the run of
/// the program and only in memory: it may hold what is nobody's business.
class UnfinishedForms
{
public:
    static constexpr qsizetype kMost = 50; ///< forms; the oldest goes

    /// Nothing: what was kept of it stays, it may not have been asked for yet.
    void keep(const QString &target, const FieldValues &values)
    {
        if (!values.isEmpty()) {
            forget(target);
            m_values.insert(target, values);
            m_order.append(target);
            if (m_order.size() > kMost) {
                m_values.remove(m_order.takeFirst());
            }
        }
    }
    void forget(const QString &target)
    {
        m_values.remove(target);
        m_order.removeAll(target);
    }
    [[nodiscard]] FieldValues of(const QString &target) const { return m_values.value(target); }

private:
    QHash<QString, FieldValues> m_values;
    QStringList m_order;
};

} // namespace Signalbox
