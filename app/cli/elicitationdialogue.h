// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dialogue.h"
#include "core/mcp/elicitation.h"

namespace Signalbox {

/// A form, field by field; each value is held against the schema before the next is asked for.
class ElicitationDialogue : public Dialogue
{
public:
    ElicitationDialogue(ElicitationRequest request, QString server);

    void begin() override;
    [[nodiscard]] QString prompt() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> take(const QString &line) override;
    [[nodiscard]] Result<QByteArray> putAside() const override { return encodeCancel(); }

private:
    [[nodiscard]] std::optional<Result<QByteArray>> consent(const QString &line);
    [[nodiscard]] std::optional<QString> faultOf(const Json &content, const QString &name) const;
    [[nodiscard]] std::optional<Result<QByteArray>> complete();

    ElicitationRequest m_request;
    QString m_server;
    Json m_content;
    qsizetype m_field = -1; ///< -1: consent is asked for
};

} // namespace Signalbox
