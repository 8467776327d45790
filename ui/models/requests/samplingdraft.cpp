// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/samplingdraft.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/sampling.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isToolUse(const Json &use)
{
    return use.is_object() && use.contains("name") && isJsonString(use.at("name"))
           && (!use.contains("input") || use.at("input").is_object());
}

SamplingBlock blockOf(const Json &use, qsizetype number)
{
    const bool hasId = use.contains("id") && isJsonString(use.at("id"));
    return toolUseBlock(hasId ? toQString(use.at("id")) : u"use-"_s + QString::number(number),
                        toQString(use.at("name")),
                        use.contains("input") ? use.at("input") : Json(jsoncons::json_object_arg));
}

} // namespace

void SamplingDraft::setParts(const Parts &parts)
{
    if (parts != m_parts) {
        m_parts = parts;
        emit changed();
    }
}

Result<QByteArray> SamplingDraft::encode() const
{
    SamplingResult result;
    result.message.role = u"assistant"_s;
    if (!m_parts.text.isEmpty()) {
        result.message.blocks.append(textBlock(m_parts.text));
    }
    const bool hasUses = !m_parts.toolUses.trimmed().isEmpty();
    if (hasUses) {
        const Result<ParsedJson> parsed = parseJson(m_parts.toolUses.toUtf8());
        if (!parsed) {
            return fail(Error::Kind::Usage, tr("The tool uses are no JSON: %1").arg(parsed.error().message));
        }
        Json list(jsoncons::json_array_arg);
        if (parsed->value.is_array()) {
            list = parsed->value;
        } else {
            list.push_back(parsed->value);
        }
        for (const Json &use : list.array_range()) {
            if (!isToolUse(use)) {
                return fail(Error::Kind::Usage,
                            tr("A tool use is an object with a name and, if it has any, its input."));
            }
            result.message.blocks.append(blockOf(use, result.message.blocks.size()));
        }
    }
    if (result.message.blocks.isEmpty()) {
        return fail(Error::Kind::Usage, tr("Write an answer first."));
    }
    result.model = m_parts.model.isEmpty() ? u"person"_s : m_parts.model;
    result.stopReason = !m_parts.stopReason.isEmpty() ? m_parts.stopReason : hasUses ? u"toolUse"_s : u"endTurn"_s;
    // Who offers tools knows of several blocks; one stands alone in all revisions.
    return encodeSamplingResult(result, Revision::V20251125);
}

} // namespace Signalbox
