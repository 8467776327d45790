// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/completion.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostValues = 100;

} // namespace

QByteArray encodeCompletionParams(const CompletionQuestion &question, Revision revision)
{
    const bool isPrompt = question.of == CompletionQuestion::Of::Prompt;
    Json reference(jsoncons::json_object_arg);
    reference["type"] = isPrompt ? "ref/prompt" : "ref/resource";
    reference[isPrompt ? "name" : "uri"] = fromQString(question.subject);
    Json argument(jsoncons::json_object_arg);
    argument["name"] = fromQString(question.argument);
    argument["value"] = fromQString(question.value);
    Json params(jsoncons::json_object_arg);
    params["ref"] = reference;
    params["argument"] = argument;
    if (revision >= Revision::V20250618 && !question.others.isEmpty()) {
        Json others(jsoncons::json_object_arg);
        for (const auto &[name, value] : question.others.asKeyValueRange()) {
            others[name.toStdString()] = fromQString(value);
        }
        Json context(jsoncons::json_object_arg);
        context["arguments"] = others;
        params["context"] = context;
    }
    return compactJson(params);
}

Decoded<Completion> decodeCompletion(QByteArrayView result)
{
    Decoded<Completion> decoded;
    const QString reference = u"server/utilities/completion"_s;
    const Result<ParsedJson> parsed = parseJson(result);
    decoded.usable = expectObject(parsed ? parsed->value : Json::null(), {}, reference, decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(parsed->value, {}, reference, decoded.deviations);
    const Json *completion = fields.object("completion", Need::Required);
    decoded.usable = completion != nullptr;
    if (!completion) {
        return decoded;
    }
    FieldReader members(*completion, u"/completion"_s, reference, decoded.deviations);
    Completion &value = decoded.value;
    value.values = members.strings("values", Need::Required).value_or(QStringList());
    if (value.values.size() > kMostValues) {
        members.deviate("values", u"at most 100 values"_s, QString::number(value.values.size()));
        value.values.resize(kMostValues);
    }
    value.total = members.unsignedInteger("total");
    value.hasMore = members.boolean("hasMore").value_or(false);
    return decoded;
}

} // namespace Signalbox
