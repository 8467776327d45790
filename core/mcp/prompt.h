// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"

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
    QByteArray raw;
};

[[nodiscard]] Decoded<Prompt> decodePrompt(const Json &entry);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Prompt)
