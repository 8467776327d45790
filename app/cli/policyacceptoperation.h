// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"
#include "app/cli/policyoptions.h"

namespace Signalbox {

/// Accepts the definition that the server gives of a tool now.
class PolicyAcceptOperation : public Operation
{
    Q_OBJECT
public:
    PolicyAcceptOperation(const OperationContext &context, PolicyOptions options)
        : Operation(context)
        , m_options(std::move(options))
    {
    }
    void start() override;

private:
    void handleAccepted(const Result<> &accepted);

    PolicyOptions m_options;
};

} // namespace Signalbox
