// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcontext.h"

namespace Signalbox {

/// Answers requests about tasks, in both models (protocol.md 2.12): the extension's get, update and cancel, and get,
/// result, list and cancel of revision 2025-11-25.
class TaskRequests
{
public:
    explicit TaskRequests(Service &service)
        : m_service(service)
    {
    }

    /// False if the request's revision has no such method, or tasks are not offered.
    [[nodiscard]] bool handle(const RequestPtr &request);

private:
    [[nodiscard]] ServedTask *taskOf(RequestContext &request); ///< null: the request was refused
    void handleModern(RequestContext &request);
    void handleLegacy(const RequestPtr &request);
    static void awaitResult(const RequestPtr &request, ServedTask *task);
    static void sendResult(RequestContext &request, const ServedTask &task);
    void list(RequestContext &request);

    Service &m_service;
};

} // namespace Signalbox
