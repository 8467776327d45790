// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

namespace Signalbox {

/// Accepts forms with their own defaults; where these are no complete answer, and whatever else is asked, it declines
/// and says so on standard error.
class DefaultsBroker : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64) override {}

private:
    DecliningBroker m_decliner;
};

} // namespace Signalbox
