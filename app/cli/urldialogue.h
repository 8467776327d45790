// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dialogue.h"
#include "core/mcp/elicitation.h"

#include <QUrl>

#include <functional>

namespace Signalbox {

/// An address the server wants to be visited: shown whole, its host by itself, and opened only after a yes.
class UrlDialogue : public Dialogue
{
public:
    using Opener = std::function<Result<>(const QUrl &url)>;
    UrlDialogue(ElicitationRequest request, QString server, Opener open);

    void begin() override;
    [[nodiscard]] QString prompt() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> take(const QString &line) override;
    [[nodiscard]] Result<QByteArray> putAside() const override { return encodeCancel(); }

private:
    ElicitationRequest m_request;
    QString m_server;
    Opener m_open;
    QUrl m_url;
};

} // namespace Signalbox
