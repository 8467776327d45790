// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcontext.h"

namespace Signalbox {

/// Answers the requests that are the same in both eras, from what the provider offers: tools, resources, prompts and
/// completion.
class FeatureRequests
{
public:
    explicit FeatureRequests(Service &service)
        : m_service(service)
    {
    }

    /// False if there is no such method here, or what it belongs to is not offered.
    [[nodiscard]] bool handle(const RequestPtr &request);

private:
    void listTools(const RequestPtr &request);
    void callTool(const RequestPtr &request);
    void startCall(const RequestPtr &request, const ServedTool &tool, const Json &arguments);
    void listResources(const RequestPtr &request);
    void listTemplates(const RequestPtr &request);
    void readResource(const RequestPtr &request);
    void listPrompts(const RequestPtr &request);
    void getPrompt(const RequestPtr &request);
    void complete(const RequestPtr &request);
    void answerPage(const RequestPtr &request, const char *member, const QList<Json> &entries);

    Service &m_service;
};

} // namespace Signalbox
