// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dialogue.h"
#include "core/mcp/sampling.h"

#include <QStringList>

namespace Signalbox {

/// A server that wants a model: the person sees all it would be told, and writes in the model's place.
class SamplingDialogue : public Dialogue
{
public:
    SamplingDialogue(SamplingRequest request, QString server);

    void begin() override;
    [[nodiscard]] QString prompt() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> take(const QString &line) override;
    [[nodiscard]] Result<QByteArray> putAside() const override;

private:
    SamplingRequest m_request;
    QString m_server;
    QStringList m_lines;
    bool m_isWriting = false;
};

} // namespace Signalbox
