// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filternames.h"

#include <algorithm>

namespace Signalbox {

namespace {

enum Role : std::size_t { Server, Method, Tool, About, Caller, Roles };

bool isToolCall(const QByteArray &method)
{
    return method == "tools/call";
}

} // namespace

NamesSeen::NamesSeen(NameSieve::NameOf nameOf)
    : m_nameOf(std::move(nameOf))
    , m_toolCalls(m_nameOf, isToolCall)
    , m_roles(Roles)
{
}

void NamesSeen::add(const IndexRecord &record)
{
    m_roles[Server].set(record.server);
    m_roles[Method].set(record.method);
    m_roles[Caller].set(record.caller);
    if (record.about != 0) {
        m_roles[About].set(record.about);
        if (m_toolCalls.passes(record.method)) {
            m_roles[Tool].set(record.about);
        }
    }
}

FilterNames NamesSeen::names()
{
    m_toolCalls.namesGrew();
    return {.servers = texts(m_roles[Server]),
            .methods = texts(m_roles[Method]),
            .tools = texts(m_roles[Tool]),
            .abouts = texts(m_roles[About]),
            .callers = texts(m_roles[Caller]),
            .tags = {}};
}

void NamesSeen::clear()
{
    std::ranges::for_each(m_roles, [](Ids &ids) { ids.reset(); });
    m_toolCalls = NameSieve(m_nameOf, isToolCall);
}

QStringList NamesSeen::texts(const Ids &ids) const
{
    QStringList names;
    for (std::size_t id = 1; id < ids.size(); ++id) {
        if (ids.test(id)) {
            names.append(QString::fromUtf8(m_nameOf(quint16(id))));
        }
    }
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace Signalbox
