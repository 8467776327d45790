// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/schemaresolver.h"

#include "core/json/jsontext.h"
#include "ui/models/form/jsonpointer.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

// R06: `allOf` of `allOf`s can name 2^25 schemas in a few lines.
constexpr int kMaxSteps = 1000;
constexpr int kMaxReferences = 32;

Failure cannot(const QString &reason)
{
    return fail(Error::Kind::Usage, reason);
}

// Definitions are found from the document's root; copying them along would cost their size at each reference.
bool isDefinition(std::string_view key)
{
    return key == "$defs" || key == "definitions" || key == "$schema" || key == "$id";
}

Json copyForMerge(const Json &schema)
{
    Json copy(jsoncons::json_object_arg);
    for (const auto &member : schema.object_range()) {
        if (!isDefinition(member.key()) && member.key() != "$ref" && member.key() != "allOf") {
            copy.insert_or_assign(member.key(), member.value());
        }
    }
    return copy;
}

bool isPlain(const Json &schema)
{
    return schema.is_object() && !schema.contains("$ref") && !schema.contains("allOf");
}

Json both(const Json &first, const Json &second)
{
    Json list(jsoncons::json_array_arg);
    list.push_back(first);
    list.push_back(second);
    Json schema(jsoncons::json_object_arg);
    schema.insert_or_assign("allOf", std::move(list));
    return schema;
}

Json asList(const Json &value)
{
    if (value.is_array()) {
        return value;
    }
    Json list(jsoncons::json_array_arg);
    list.push_back(value);
    return list;
}

bool contains(const Json &list, const Json &value)
{
    return std::ranges::any_of(list.array_range(), [&value](const Json &entry) { return entry == value; });
}

Json intersection(const Json &first, const Json &second)
{
    Json result(jsoncons::json_array_arg);
    for (const Json &value : first.array_range()) {
        if (contains(second, value)) {
            result.push_back(value);
        }
    }
    return result;
}

// An integer is a number, so that "number" and "integer" leave "integer".
Json commonTypes(const Json &first, const Json &second)
{
    const Json a = asList(first);
    const Json b = asList(second);
    Json common = intersection(a, b);
    const Json integer("integer");
    const Json number("number");
    const bool narrows = (contains(a, integer) && contains(b, number)) || (contains(a, number) && contains(b, integer));
    if (narrows && !contains(common, integer) && !contains(common, number)) {
        common.push_back(integer);
    }
    return common.size() == 1 ? Json(common.at(0)) : common;
}

void mergeProperties(Json &into, const Json &from)
{
    for (const auto &member : from.object_range()) {
        const auto present = into.find(member.key());
        if (present == into.object_range().end()) {
            into.insert_or_assign(member.key(), member.value());
        } else if (present->value() != member.value()) {
            const Json joined = both(present->value(), member.value());
            into.insert_or_assign(member.key(), joined);
        }
    }
}

void mergeRequired(Json &into, const Json &from)
{
    for (const Json &name : from.array_range()) {
        if (!contains(into, name)) {
            into.push_back(name);
        }
    }
}

} // namespace

SchemaResolver::SchemaResolver(const Json &document)
    : m_document(document)
{
}

Result<const Json *> SchemaResolver::resolve(const Json &schema)
{
    m_steps = 0;
    if (isPlain(schema)) {
        return &schema;
    }
    Result<Json> flat = flatten(schema, 0);
    if (!flat) {
        return Failure(flat.error());
    }
    return keep(std::move(*flat));
}

Result<const Json *> SchemaResolver::combine(const Json &base, const Json &branch)
{
    m_steps = 0;
    Json outer = base;
    outer.erase("oneOf");
    outer.erase("anyOf");
    Result<Json> inner = flatten(branch, 0);
    if (!inner) {
        return Failure(inner.error());
    }
    if (const Result<> merged = merge(outer, *inner); !merged) {
        return Failure(merged.error());
    }
    return keep(std::move(outer));
}

const Json *SchemaResolver::keep(Json schema)
{
    return &m_kept.emplace_back(std::move(schema));
}

Result<const Json *> SchemaResolver::target(const Json &reference) const
{
    const QString text = toQString(reference);
    if (!text.startsWith(u'#') || (text.size() > 1 && text.at(1) != u'/')) {
        return cannot(QCoreApplication::translate("SchemaReader", "It refers to a schema outside its document."));
    }
    const QString pointer = QUrl::fromPercentEncoding(text.sliced(1).toUtf8());
    const Json *found = Pointer::find(m_document, pointer);
    if (!found) {
        return cannot(
            QCoreApplication::translate("SchemaReader", "It refers to a part of the schema that is not there."));
    }
    return found;
}

Result<Json> SchemaResolver::flatten(const Json &schema, int depth)
{
    if (depth > kMaxReferences || ++m_steps > kMaxSteps) {
        return cannot(QCoreApplication::translate("SchemaReader", "Its schema is nested too deeply for a form."));
    }
    if (schema.is_bool()) {
        if (schema.as_bool()) {
            return Json(jsoncons::json_object_arg);
        }
        return cannot(QCoreApplication::translate("SchemaReader", "The schema allows no value here."));
    }
    if (!schema.is_object()) {
        return cannot(QCoreApplication::translate("SchemaReader", "Its schema is not an object."));
    }
    Json flat = copyForMerge(schema);
    if (schema.contains("$ref")) {
        const Result<const Json *> referred = target(schema.at("$ref"));
        if (!referred) {
            return Failure(referred.error());
        }
        const Result<Json> inner = flatten(**referred, depth + 1);
        if (!inner) {
            return Failure(inner.error());
        }
        if (const Result<> merged = merge(flat, *inner); !merged) {
            return Failure(merged.error());
        }
    }
    if (schema.contains("allOf") && schema.at("allOf").is_array()) {
        for (const Json &part : schema.at("allOf").array_range()) {
            const Result<Json> inner = flatten(part, depth + 1);
            if (!inner) {
                return Failure(inner.error());
            }
            if (const Result<> merged = merge(flat, *inner); !merged) {
                return Failure(merged.error());
            }
        }
    }
    return flat;
}

Result<> SchemaResolver::merge(Json &into, const Json &from)
{
    for (const auto &member : from.object_range()) {
        const std::string key(member.key());
        if (isDefinition(key)) {
            continue;
        }
        const auto present = into.find(key);
        if (present == into.object_range().end()) {
            into.insert_or_assign(key, member.value());
        } else if (present->value() != member.value()) {
            if (const Result<> merged = mergeMember(into, key, member.value()); !merged) {
                return merged;
            }
        }
    }
    return {};
}

Result<> SchemaResolver::mergeMember(Json &into, const std::string &key, const Json &value)
{
    Json &own = into.at(key);
    if (key == "properties" && own.is_object() && value.is_object()) {
        mergeProperties(own, value);
    } else if (key == "required" && own.is_array() && value.is_array()) {
        mergeRequired(own, value);
    } else if (key == "type" || (key == "enum" && own.is_array() && value.is_array())) {
        Json common = key == "type" ? commonTypes(own, value) : intersection(own, value);
        if (common.is_array() && common.empty()) {
            return cannot(QCoreApplication::translate("SchemaReader", "Parts of its schema contradict each other."));
        }
        own = std::move(common);
    } else if (key == "additionalProperties" || key == "items") {
        if (own.is_bool() && own.as_bool()) {
            own = value;
        } else if (!own.is_bool() && !value.is_bool()) {
            own = both(Json(own), value);
        } else if (value.is_bool() && !value.as_bool()) {
            own = value;
        }
    } else if (key == "oneOf" || key == "anyOf") {
        return cannot(QCoreApplication::translate("SchemaReader", "Its schema combines several choices at once."));
    }
    // Of titles, defaults and limits the outer one is shown; the whole schema judges the value in any case.
    return {};
}

} // namespace Signalbox
