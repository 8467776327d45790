// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"
#include "app/cli/policyoptions.h"

namespace Signalbox {

/// Says what the policy says of a call, and why, without making it.
class PolicyTestOperation : public Operation
{
    Q_OBJECT
public:
    PolicyTestOperation(const OperationContext &context, PolicyOptions options)
        : Operation(context)
        , m_options(std::move(options))
    {
    }
    void start() override;

private:
    void explain();
    void print(const CallRequest &call, const PolicyGate::Verdict &verdict);

    PolicyOptions m_options;
};

} // namespace Signalbox
