// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

#include <optional>

namespace Signalbox {

/// tools/call, through the hub's one road; then the structured content held against the tool's output schema. The list
/// of tools is read where it is needed: for arguments whose type only the schema knows, and for that check.
class ToolOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

protected:
    virtual void call(const CallRequest &request);
    void readTools(const std::function<void()> &then);
    void prepare();                         ///< leads to call()
    [[nodiscard]] Json inputSchema() const; ///< the tool's; null: its list was not read, or it is not in there

private:
    [[nodiscard]] bool mayBeTask();
    void handleCall(const CallOutcome &outcome);
    void check(const QByteArray &result);

    std::optional<Lister::Outcome> m_tools;
};

} // namespace Signalbox
