// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace Signalbox {

class CallHandle;
class InputDesk;
class RequestEditor;

/// What one call of the person's asks of the person, in place; hidden while it asks nothing.
class RequestStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RequestStrip(InputDesk *desk, QWidget *parent = nullptr); ///< null: nothing ever waits

    /// Of a call that the window made; null: none.
    void setCall(const CallHandle *call);

signals:
    void asked(); ///< another request is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFirst();

    InputDesk *m_desk;
    quint64 m_call = 0; ///< its number; 0: none
    QPointer<RequestEditor> m_editor;
};

} // namespace Signalbox
