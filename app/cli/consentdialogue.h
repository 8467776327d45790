// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dialogue.h"
#include "core/hub/policy/consent.h"

namespace Signalbox {

/// May this call go? The person sees what exactly would be sent, who asks for it and why they are asked.
class ConsentDialogue : public Dialogue
{
public:
    explicit ConsentDialogue(ConsentQuestion question)
        : m_question(std::move(question))
    {
    }

    void begin() override;
    [[nodiscard]] QString prompt() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> take(const QString &line) override;
    [[nodiscard]] Result<QByteArray> putAside() const override;

private:
    ConsentQuestion m_question;
};

} // namespace Signalbox
