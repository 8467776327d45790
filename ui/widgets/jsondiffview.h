// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsondiffmodel.h"

#include <QSplitter>

class QTableView;

namespace Signalbox {

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressTable();
    QWidget *buildSide(JsonView *view, PlainLabel *title, QWidget *parent);
    void showCurrent();
    void shareWidth();

    JsonDiffModel *m_model;
    QTableView *m_table;
    JsonView *m_before;
    JsonView *m_after;
    PlainLabel *m_beforeTitle;
    PlainLabel *m_afterTitle;
};

} // namespace Signalbox
