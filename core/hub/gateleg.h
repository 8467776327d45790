// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

#include <QPointer>

#include <memory>

namespace Signalbox {

/// One call's stay at one gate: sees to it that the gate ends it once, and that nothing comes of it afterwards.
class GateLeg : public std::enable_shared_from_this<GateLeg>
{
public:
    /// Makes the leg the innermost one of its call.
    [[nodiscard]] static std::shared_ptr<GateLeg> enter(HubCall &call, Gate::Done done);

    [[nodiscard]] bool isOver() const { return m_over || m_call.isNull(); }
    [[nodiscard]] HubCall *call() const { return m_call; }
    /// The gate's `done`.
    void end(const CallOutcome &outcome);

private:
    GateLeg(HubCall &call, Gate::Done done);

    QPointer<HubCall> m_call;
    Gate::Done m_done;
    std::shared_ptr<GateLeg> m_outer;
    bool m_over = false;
};

} // namespace Signalbox
