// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/servedprovider.h"

#include <QHash>

namespace Signalbox {

/// Offers the tools, resources and prompts that the official conformance suite's server scenarios want, by their names.
class ConformanceProvider : public ServedProvider
{
public:
    using Tool = std::function<void(const Json &arguments, const ServedContextPtr &context, const ToolDone &done)>;

    ConformanceProvider();

    [[nodiscard]] ServedFeatures features() const override;
    [[nodiscard]] QList<ServedTool> tools() const override { return m_tools; }
    [[nodiscard]] QList<ServedResource> resources() const override;
    [[nodiscard]] QList<ServedResource> templates() const override;
    [[nodiscard]] QList<ServedPrompt> prompts() const override;

    void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done) override;
    void readResource(const QString &uri, const ServedContextPtr &context, ReadDone done) override;
    void getPrompt(const QString &prompt, const Json &arguments, const ServedContextPtr &context,
                   PromptDone done) override;
    void complete(const CompletionQuery &query, const ServedContextPtr &context, CompleteDone done) override;

    /// For the files that register the tools. `schema` is JSON text.
    void add(const QString &name, const QString &description, Tool tool, const char *schema = R"({"type":"object"})",
             ServedTool::Tasks tasks = ServedTool::Tasks::Never);

private:
    QList<ServedTool> m_tools;
    QHash<QString, Tool> m_calls;
};

void addContentTools(ConformanceProvider &provider);  ///< what comes back: kinds of content, errors, progress, logs
void addQuestionTools(ConformanceProvider &provider); ///< what asks the client
void addTaskTools(ConformanceProvider &provider);     ///< what goes on as a task

/// A 1×1 PNG, and a WAV file without samples.
[[nodiscard]] Json imageBlock();
[[nodiscard]] Json audioBlock();
[[nodiscard]] Json textResourceBlock(const QString &uri, const QString &mimeType, const QString &text);

} // namespace Signalbox
