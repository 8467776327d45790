// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findtarget.h"

#include <QWidget>

#include <optional>

class QTimer;

namespace Signalbox {

class FilterField;
class PlainLabel;
class ToolButton;

/// Looks for words in the pane above it: how many there are, the next, the one before. Esc closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what its parts are called, `journal:find` and so on; `where`: what is looked through, in words.
    FindBar(const QString &name, const QString &where, QWidget *parent = nullptr);

    void setTarget(FindTarget *target); ///< null: there is nothing to look in
    void findAgain();                   ///< what is shown changed
    void start();                       ///< shows itself and takes the focus
    void step(int by);                  ///< to the next or the one before, round the ends

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(quint64 asked, const FindTarget::Hits &hits);
    void showCount();

    FindTarget *m_target = nullptr;
    FilterField *m_field;
    PlainLabel *m_count;
    ToolButton *m_previous;
    ToolButton *m_next;
    QTimer *m_patience; // what is typed is looked for when the typing pauses
    std::optional<FindTarget::Hits> m_hits;
    qsizetype m_current = 0;
    quint64 m_asked = 0;
};

} // namespace Signalbox
