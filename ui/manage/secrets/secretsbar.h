// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace Signalbox {

class FilterField;
class PlainLabel;

/// What the Secrets tab has in the page's tool bar: reading again, the filter, what can be done with the chosen secrets.
class SecretsBar : public QWidget
{
    Q_OBJECT
public:
    /// `history` is a button of its own.
    explicit SecretsBar(QAction *history, QWidget *parent = nullptr);

    [[nodiscard]] FilterField *filter() const { return m_filter; }
    void setNote(const QString &text);   ///< how many there are, how many are chosen
    void setCanMove(const QString &why); ///< empty: Move can be pressed

signals:
    void readAgainRequested();
    void moveRequested();

private:
    FilterField *m_filter;
    QPushButton *m_move;
    PlainLabel *m_note;
};

} // namespace Signalbox
