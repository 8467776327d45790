// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolhints.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

namespace Signalbox {

void ToolHints::learn(QByteArrayView listResult)
{
    const bool hasAny = mentionsKey(listResult, "readOnlyHint") || mentionsKey(listResult, "idempotentHint");
    if (!hasAny && m_tools.isEmpty()) {
        return;
    }
    RawJsonWalk tools(rawMember(listResult, "tools"));
    while (tools.next()) {
        const Result<ParsedJson> name = parseJson(rawMember(tools.value(), "name"));
        if (!name || !isJsonString(name->value)) {
            continue;
        }
        const QByteArrayView annotations = rawMember(tools.value(), "annotations");
        const Hint hint{.readOnly = rawMember(annotations, "readOnlyHint") == "true",
                        .idempotent = rawMember(annotations, "idempotentHint") == "true"};
        if (hint.readOnly || hint.idempotent) {
            m_tools.insert(toQString(name->value), hint);
        } else {
            m_tools.remove(toQString(name->value));
        }
    }
}

} // namespace Signalbox
