// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolbook.h"

#include "core/hub/policy/definitionpins.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

namespace Signalbox {

namespace {

bool hint(QByteArrayView annotations, const char *name, bool byDefault)
{
    const QByteArrayView value = rawMember(annotations, name);
    return value == "true" || (byDefault && value != "false");
}

ToolTraits claimsOf(QByteArrayView definition)
{
    const QByteArrayView annotations = rawMember(definition, "annotations");
    return {.readOnly = hint(annotations, "readOnlyHint", false),
            .destructive = hint(annotations, "destructiveHint", true),
            .idempotent = hint(annotations, "idempotentHint", false),
            .openWorld = hint(annotations, "openWorldHint", true)};
}

} // namespace

void ToolBook::learn(const QByteArray &page, bool isFirst)
{
    if (isFirst) {
        clear();
    }
    RawJsonWalk tools(rawMember(page, "tools"));
    while (tools.next()) {
        const Result<ParsedJson> name = parseJson(rawMember(tools.value(), "name"));
        if (name && isJsonString(name->value)) {
            m_tools.insert(toQString(name->value),
                           {.definition = tools.value().toByteArray(), .hash = {}, .claims = {}});
        }
    }
    const QByteArrayView next = rawMember(page, "nextCursor");
    m_isComplete = next.isEmpty() || next == "null";
}

void ToolBook::clear()
{
    m_tools.clear();
    m_isComplete = false;
}

const ToolBook::Entry *ToolBook::find(const QString &tool) const
{
    const auto found = m_tools.find(tool);
    if (found == m_tools.end()) {
        return nullptr;
    }
    if (found->hash.isEmpty()) {
        found->hash = definitionHash(found->definition);
        found->claims = claimsOf(found->definition);
    }
    return &*found;
}

} // namespace Signalbox
