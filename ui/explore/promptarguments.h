// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/prompt.h"
#include "ui/widgets/fieldform.h"

#include <QMap>

namespace Signalbox {

class CompletionEdit;
class EngineLink;

/// The arguments of one prompt: a line each, with the server's suggestions. What is left empty is not sent.
class PromptArguments : public FieldForm
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 100; ///< lines; there are no prompts with more

    PromptArguments(EngineLink &link, const QString &serverId, const Prompt &prompt,
                    const QMap<QString, QString> &values, QWidget *parent = nullptr);

    [[nodiscard]] QMap<QString, QString> values() const; ///< of those that are filled in
    void setValues(const QMap<QString, QString> &values);

private:
    void addArgument(EngineLink &link, const QString &serverId, const QString &prompt, const PromptArgument &argument);
    void check();

    struct Line
    {
        PromptArgument argument;
        CompletionEdit *edit = nullptr;
    };
    QList<Line> m_lines;
};

} // namespace Signalbox
