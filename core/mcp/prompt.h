// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/content.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace Signalbox {

struct PromptArgument
{
    QString name;
    QString title;
    QString description;
    bool required = false;
};

/// One entry of prompts/list.
struct Prompt
{
    QString name;
    QString title;
    QString description;
    QList<PromptArgument> arguments;
    QList<Icon> icons;
    QByteArray raw;
};

struct PromptMessage
{
    QString role; ///< "user" or "assistant"
    Content content;
};

/// The result of prompts/get.
struct PromptResult
{
    QString description;
    QList<PromptMessage> messages;
};

[[nodiscard]] Decoded<Prompt> decodePrompt(const Json &entry);
[[nodiscard]] Decoded<PromptResult> decodePromptResult(const Json &result);
/// The role of a message; empty, with a deviation, if it is none the protocol has.
[[nodiscard]] QString readRole(FieldReader &fields);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Prompt)
Q_DECLARE_METATYPE(Signalbox::PromptResult)
