// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

struct CallRequest;
class HubCall;

/// Told of every call before anything of it is checked or sent, unlike a gate, which sees only calls that can be sent and
/// cannot be exchanged while calls are under way.
class CallWatch
{
public:
    virtual ~CallWatch() = default;
    /// `request` is the call's own and may get more `_meta`; of `call` only signals may be connected to.
    virtual void callStarting(CallRequest &request, HubCall &call) = 0;
};

} // namespace Signalbox
