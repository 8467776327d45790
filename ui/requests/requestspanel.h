// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace Signalbox {

class InputDesk;
class Notice;
class PlainLabel;
class RequestEditor;
class ScriptBar;

/// All that servers ask of the person: what waits, the chosen one with its editor, and the answers that are written in a
/// file.
class RequestsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsPanel(InputDesk &desk, QWidget *parent = nullptr);

    void showRequest(quint64 number);
    [[nodiscard]] quint64 currentNumber() const; ///< 0: nothing waits
    [[nodiscard]] ScriptBar *script() const { return m_script; }

private:
    QWidget *buildQueue();
    void showCurrent();

    InputDesk &m_desk;
    QListView *m_list;
    PlainLabel *m_count;
    QPushButton *m_declineAll;
    QStackedWidget *m_stack;
    Notice *m_none;
    ScriptBar *m_script;
    QPointer<RequestEditor> m_editor;
};

} // namespace Signalbox
