// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/keptcall.h"

#include <QPushButton>

class QMenu;

namespace Signalbox {

class KeptCalls;

/// "Saved calls" with a menu of the calls that were made of a tool: to put them into the form, to make them again, to name,
/// pin and take them away, and to hold their results against each other.
class KeptCallsButton : public QPushButton
{
    Q_OBJECT
public:
    KeptCallsButton(KeptCalls &calls, QString serverId, QWidget *parent = nullptr);

    void setTool(const QString &tool); ///< empty: none, and the button hides
    /// Asks for a name and keeps the call under it, in place of one that has it.
    void save(const KeptCall &call);

signals:
    void putRequested(const Signalbox::KeptCall &call); ///< into the form
    void callRequested(const Signalbox::KeptCall &call);
    void showInJournal(quint64 sequence);
    void compareRequested(const Signalbox::KeptCall &before, const Signalbox::KeptCall &after);

private:
    void showCount();
    void fill();
    void addCall(QMenu &menu, const KeptCall &call, const QList<KeptCall> &all);
    void addComparison(QMenu &menu, const KeptCall &call, const QList<KeptCall> &all);
    void askForName(const KeptCall &call);
    void keepAs(KeptCall call, const QString &name);

    KeptCalls &m_calls;
    QString m_id;
    QString m_tool;
    QMenu *m_menu;
};

} // namespace Signalbox
