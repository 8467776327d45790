// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callhandle.h"

#include "ui/models/engineagent.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

CallHandle::CallHandle(EngineLink &link, CallRequest request, quint64 number, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_request(std::move(request))
    , m_number(number)
    , m_startedAt(QDateTime::currentDateTime())
{
    m_elapsed.start();
}

void CallHandle::dropResult()
{
    if (m_outcome) {
        m_outcome->result = {};
        m_isDropped = true;
    }
}

void CallHandle::extend(int ms)
{
    if (isRunning() && m_link) {
        m_link->withAgent([number = m_number, ms](EngineAgent &agent) { agent.extendCall(number, ms); });
    }
}

void CallHandle::cancel()
{
    if (isRunning() && m_link) {
        m_link->cancelCall(m_number);
    }
}

} // namespace Signalbox
