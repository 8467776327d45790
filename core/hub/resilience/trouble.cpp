// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/trouble.h"

namespace Signalbox {

namespace {

constexpr int kTooManyRequests = 429;
constexpr int kFirstServerError = 500;
constexpr int kUnavailable = 503;
constexpr int kLastStatus = 599;
constexpr int kInternalError = -32603;

} // namespace

Trouble troubleOf(const CallOutcome &outcome)
{
    if (!outcome.ok() && outcome.error.kind == Error::Kind::Policy) { // a rule of ours, such as a key's rate
        return Trouble::Refused;
    }
    switch (outcome.end) {
    case CallOutcome::End::Result:
        return Trouble::None;
    case CallOutcome::End::Cancelled:
        return Trouble::TakenBack;
    case CallOutcome::End::Refused:
        return outcome.unsent ? Trouble::Unsent : Trouble::Refused;
    case CallOutcome::End::Timeout:
        return Trouble::Unknown;
    case CallOutcome::End::Lost:
        return outcome.unsent ? Trouble::Unsent : Trouble::Unknown;
    case CallOutcome::End::RemoteError:
        break;
    }
    if (outcome.unsent) { // with credentials that are missing it would not leave the next time either
        return outcome.error.kind == Error::Kind::Auth ? Trouble::Refused : Trouble::Unsent;
    }
    const int code = outcome.error.code;
    if (code == kTooManyRequests || (code == kUnavailable && outcome.retryAfterMs >= 0)) {
        return Trouble::TurnedAway;
    }
    if (outcome.error.kind == Error::Kind::Auth) {
        return Trouble::Refused;
    }
    const bool isStatus = code >= kFirstServerError && code <= kLastStatus;
    return isStatus || code == kInternalError ? Trouble::ServerFailed : Trouble::None;
}

bool isOfServer(Trouble trouble, const CallOutcome &outcome)
{
    switch (trouble) {
    case Trouble::Unsent:
        return true;
    case Trouble::Unknown:
        return outcome.end == CallOutcome::End::Lost; // a tool that is late says nothing of the others
    case Trouble::ServerFailed:
        return outcome.error.code != kInternalError;
    default:
        return false;
    }
}

} // namespace Signalbox
