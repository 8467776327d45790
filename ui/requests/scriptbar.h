// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/browser.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Signalbox {

class InputDesk;
class PlainLabel;
struct Error;

/// Answers that are written in a file: on or off, where it is, what it has done, and where it is wrong.
class ScriptBar : public QWidget
{
    Q_OBJECT
public:
    /// `start`: how an editor is started; none: as programs are.
    explicit ScriptBar(InputDesk &desk, QWidget *parent = nullptr, ProgramStarter start = {});

signals:
    void switched(bool on); ///< by the person

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void openFile();
    void showState();
    void showFault(const QString &text);
    [[nodiscard]] QString stateText() const;

    InputDesk &m_desk;
    ProgramStarter m_start;
    QCheckBox *m_switch;
    PlainLabel *m_path;
    QPushButton *m_open;
    PlainLabel *m_state;
    PlainLabel *m_fault;
    QString m_refused; ///< why the file could not be opened or made, the last time that was wished
    QTimer m_timer;    ///< looks at the file while this is in sight
};

} // namespace Signalbox
