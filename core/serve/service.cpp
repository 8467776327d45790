// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

Service::Service(const Implementation &info, const QString &instructions, ServedProvider &provider, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_features(provider.features())
    , m_words(info, instructions, m_features)
    , m_codec(Codec::create(Revision::V20251125, {}))
{
    connect(&provider.news(), &ServedNews::toolsChanged, this, &Service::forgetTools);
}

const QList<ServedTool> &Service::tools()
{
    if (!m_tools) {
        m_tools = m_provider.tools();
    }
    return *m_tools;
}

const ServedTool *Service::findTool(const QString &name)
{
    const QList<ServedTool> &all = tools();
    const auto tool = std::ranges::find(all, name, &ServedTool::name);
    return tool == all.end() ? nullptr : &*tool;
}

QString Service::argumentFaults(const ServedTool &tool, const Json &arguments)
{
    auto schema = m_schemas.constFind(tool.name);
    if (schema == m_schemas.constEnd()) {
        Result<Schema> compiled = Schema::compile(tool.inputSchema);
        if (!compiled) { // ours to repair; until then nothing is let through
            return tr("The tool's input schema is broken: %1").arg(compiled.error().message);
        }
        schema = m_schemas.insert(tool.name, *std::move(compiled));
    }
    QStringList lines;
    for (const SchemaFault &fault : schema->validate(arguments)) {
        lines.append(fault.pointer.isEmpty() ? fault.message : fault.pointer + u": "_s + fault.message);
    }
    if (!lines.isEmpty()) {
        lines.prepend(tr("The arguments do not fit the tool's input schema."));
    }
    return lines.join(u'\n');
}

void Service::forgetTools()
{
    m_tools.reset();
    m_schemas.clear();
}

} // namespace Signalbox
