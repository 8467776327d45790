// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace Signalbox {

/// A list of which only those entries are rows that hold all words of a filter, in whatever case.
class FilteredListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFilter(const QString &words);
    [[nodiscard]] virtual int total() const = 0;  ///< entries, filtered out or not
    [[nodiscard]] virtual int hidden() const = 0; ///< entries that are filtered out

protected:
    [[nodiscard]] const QStringList &words() const { return m_words; } ///< in small letters
    virtual void refill() = 0;                                         ///< makes the rows anew

private:
    QStringList m_words;
};

} // namespace Signalbox
