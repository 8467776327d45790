// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace Signalbox {

class FilterField;
class PlainLabel;

/// What the List tab has in the page's tool bar: the filter, and what can be done with the chosen servers.
class ListBar : public QWidget
{
    Q_OBJECT
public:
    explicit ListBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    [[nodiscard]] FilterField *filter() const { return m_filter; }
    void setNote(const QString &text); ///< how many there are, how many are chosen

private:
    FilterField *m_filter;
    PlainLabel *m_note;
};

} // namespace Signalbox
