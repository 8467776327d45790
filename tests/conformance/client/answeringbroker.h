// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

namespace Signalbox {

/// Answers for the person: accepts every form with its defaults, has a sentence for every sampling, has no roots.
class AnsweringBroker : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64) override {}
};

} // namespace Signalbox
