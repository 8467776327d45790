// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/fieldvalue.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/form/jsonmembers.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Signalbox::FieldValue {

namespace {

constexpr int kInitialDepth = 16; // a schema may require itself
constexpr int kFitDepth = 4;
constexpr qsizetype kFitMembers = 200;

std::optional<Json> untouchedAt(const SchemaField &field, int depth);

Json objectOf(const SchemaField &field, int depth)
{
    JsonMembers members;
    if (depth < kInitialDepth) {
        for (const SchemaField *property : field.properties()) {
            if (std::optional<Json> value = untouchedAt(*property, depth + 1)) {
                members.emplace_back(property->name.toStdString(), std::move(*value));
            }
        }
    }
    return objectFrom(std::move(members));
}

Json switchedOnAt(const SchemaField &field, int depth)
{
    if (field.defaultValue) {
        return *field.defaultValue;
    }
    switch (field.kind) {
    case FieldKind::Object:
        return objectOf(field, depth);
    case FieldKind::Array:
    case FieldKind::MultiSelect:
        return Json(jsoncons::json_array_arg);
    case FieldKind::Boolean:
        return Json(false);
    case FieldKind::Const:
        return *field.constant;
    case FieldKind::Enum:
        return field.choices.first().value;
    case FieldKind::Variant:
        return depth < kInitialDepth && !field.variants().isEmpty() ? switchedOnAt(*field.variants().first(), depth + 1)
                                                                    : Json::null();
    case FieldKind::RawJson:
        return Json::null();
    case FieldKind::String:
    case FieldKind::Integer:
    case FieldKind::Number:
        break;
    }
    return Json("");
}

std::optional<Json> untouchedAt(const SchemaField &field, int depth)
{
    if (field.defaultValue) {
        return field.defaultValue;
    }
    if (!field.required || field.nullable || depth > kInitialDepth) {
        return std::nullopt;
    }
    switch (field.kind) {
    case FieldKind::Object:
    case FieldKind::Array:
    case FieldKind::MultiSelect:
    case FieldKind::Boolean:
    case FieldKind::Const:
        return switchedOnAt(field, depth);
    case FieldKind::Variant:
        return field.variants().isEmpty() ? std::nullopt : untouchedAt(*field.variants().first(), depth + 1);
    default:
        return std::nullopt; // a person has to say it
    }
}

int fitAt(const SchemaField &field, const Json &value, int depth);

int fitObject(const SchemaField &field, const Json &value, int depth)
{
    if (!value.is_object()) {
        return -1;
    }
    int score = 10;
    if (depth >= kFitDepth || field.properties().size() > kFitMembers) {
        return score;
    }
    std::unordered_map<std::string_view, const Json *> members;
    for (const auto &member : value.object_range()) {
        members.emplace(member.key(), &member.value());
    }
    qsizetype known = 0;
    for (const SchemaField *property : field.properties()) {
        const std::string name = property->name.toStdString();
        const auto member = members.find(name);
        if (member == members.end()) {
            score -= property->required ? 5 : 0;
            continue;
        }
        ++known;
        const bool tells = property->kind == FieldKind::Const || property->kind == FieldKind::Enum;
        const int inner = fitAt(*property, *member->second, depth + 1);
        score += inner < 0 ? (tells ? -40 : -10) : (tells ? 20 : 3);
    }
    score -= int(qMin(qsizetype(members.size()) - known, kFitMembers)) * (field.closed ? 10 : 1);
    return qMax(score, 1);
}

int fitAt(const SchemaField &field, const Json &value, int depth)
{
    if (value.is_null() && field.nullable) {
        return 50;
    }
    switch (field.kind) {
    case FieldKind::String:
        return isText(value) ? 10 : -1;
    case FieldKind::Integer:
        return value.is_number() && !numberText(value).contains(u'.') ? 12 : -1;
    case FieldKind::Number:
        return value.is_number() ? 10 : -1;
    case FieldKind::Boolean:
        return value.is_bool() ? 10 : -1;
    case FieldKind::Enum:
        return choiceOf(field, value) >= 0 ? 20 : -1;
    case FieldKind::Const:
        return *field.constant == value ? 30 : -1;
    case FieldKind::MultiSelect:
        return value.is_array() ? 11 : -1;
    case FieldKind::Array:
        if (!value.is_array()) {
            return -1;
        }
        return value.empty() || depth >= kFitDepth || fitAt(*field.item(), value.at(0), depth + 1) >= 0 ? 15 : 5;
    case FieldKind::Object:
        return fitObject(field, value, depth);
    case FieldKind::Variant: {
        int best = -1;
        for (const SchemaField *variant : depth < kFitDepth ? field.variants() : QList<const SchemaField *>()) {
            best = qMax(best, fitAt(*variant, value, depth + 1));
        }
        return best;
    }
    case FieldKind::RawJson:
        break;
    }
    return 1;
}

} // namespace

bool isText(const Json &value)
{
    return value.is_string() && !value.is_number();
}

std::optional<Json> untouched(const SchemaField &field)
{
    return untouchedAt(field, 0);
}

Json switchedOn(const SchemaField &field)
{
    return switchedOnAt(field, 0);
}

QString toText(const SchemaField &field, const Json &value)
{
    if (field.kind == FieldKind::RawJson) {
        return QString::fromUtf8(prettyJson(value)).trimmed();
    }
    return isText(value) ? toQString(value) : QString::fromUtf8(compactJson(value));
}

std::optional<Json> fromText(const SchemaField &field, const QString &text)
{
    if (field.kind == FieldKind::RawJson) {
        const Result<ParsedJson> parsed = parseJson(text.toUtf8());
        return parsed ? std::optional(parsed->value) : std::nullopt;
    }
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Number) {
        const Json number = numberFromText(text.trimmed());
        return number.is_null() ? fromQString(text) : number;
    }
    return fromQString(text);
}

qsizetype choiceOf(const SchemaField &field, const Json &value)
{
    const auto found = std::ranges::find(field.choices, value, &FieldChoice::value);
    return found == field.choices.cend() ? -1 : found - field.choices.cbegin();
}

int fit(const SchemaField &field, const Json &value)
{
    return fitAt(field, value, 0);
}

int bestVariant(const SchemaField &field, const Json &value)
{
    int best = 0;
    int bestFit = -1;
    for (qsizetype i = 0; i < field.variants().size(); ++i) {
        const int score = fit(*field.variants().at(i), value);
        if (score > bestFit) {
            best = int(i);
            bestFit = score;
        }
    }
    return best;
}

} // namespace Signalbox::FieldValue
