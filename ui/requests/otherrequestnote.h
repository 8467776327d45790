// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class CallHandle;
class InputDesk;
class PlainLabel;

/// At a call that runs: that its server asks the person something for another call, or for one that is not known, and a
/// button that shows it; the call may be waiting for that. Hidden while nothing is asked, and while the call itself asks
/// (RequestStrip).
class OtherRequestNote : public QWidget
{
    Q_OBJECT
public:
    explicit OtherRequestNote(InputDesk *desk, QWidget *parent = nullptr); ///< null: nothing ever waits

    /// Of a call that the window made; null: none. To be told again when it ended.
    void setCall(const CallHandle *call);

private:
    void update();

    InputDesk *m_desk;
    quint64 m_call = 0;  ///< its number; 0: none
    QString m_server;    ///< of the call, while it runs; else empty
    quint64 m_asked = 0; ///< what is told of; 0: nothing
    PlainLabel *m_text;
};

} // namespace Signalbox
