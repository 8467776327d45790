// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

#include <QPointer>
#include <QVarLengthArray>

namespace Signalbox {

/// A call's way from one gate that had it in its hands, or from its beginning, through gates that let it go on at once.
struct Passage
{
    struct Passed
    {
        std::size_t gate = 0; ///< its number
        Gate::Ticket ticket;
    };

    CallRequest request;
    QPointer<HubCall> call;
    Gate::Done done;                   ///< of the gate that had it; empty: the call itself ends
    QVarLengthArray<Passed, 4> passed; ///< in their order
};

} // namespace Signalbox
