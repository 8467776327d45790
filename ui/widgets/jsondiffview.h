// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsondiffmodel.h"

#include <QSet>
#include <QSplitter>

class QTableView;

namespace Signalbox {

class EndWatch;
class JsonView;
class PlainLabel;

/// Where two JSON values differ: a row for each place, and both values of the current one. They may come from outside.
class JsonDiffView : public QSplitter
{
    Q_OBJECT
public:
    /// The parts are named `name:places`, `name:before` and `name:after`.
    explicit JsonDiffView(const QString &name, QWidget *parent = nullptr);

    void setTitles(const QString &before, const QString &after); ///< say which values they are
    void setComparison(const JsonComparison &comparison);
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Both values of every place were on the screen to their ends. False as well where there is none, or are more places
    /// than are shown.
    [[nodiscard]] bool wasSeen() const;

signals:
    void seen(); ///< wasSeen() has become true

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressTable();
    QWidget *buildSide(JsonView *view, PlainLabel *title, QWidget *parent);
    void showCurrent();
    void shareWidth();
    void noteSeen();

    JsonDiffModel *m_model;
    QTableView *m_table;
    JsonView *m_before;
    JsonView *m_after;
    PlainLabel *m_beforeTitle;
    PlainLabel *m_afterTitle;
    EndWatch *m_beforeEnd;
    EndWatch *m_afterEnd;
    QSet<int> m_seenRows;
    bool m_hasMore = false;
};

} // namespace Signalbox
