// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/schemareader.h"

#include "core/json/jsontext.h"
#include "ui/models/form/schemawords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMaxDepth = 64;
constexpr size_t kMaxFields = 100000;
constexpr int kMaxRounds = 8; // unions inside unions at one place
constexpr qsizetype kMaxVariants = 100;
constexpr qsizetype kMaxTicks = 200; // more choices than this are added one by one
constexpr qsizetype kAnyType = 5;    // a type list this long says nothing

const Json &anyObject()
{
    static const Json schema = [] {
        Json any(jsoncons::json_object_arg);
        any.insert_or_assign("type", "object");
        return any;
    }();
    return schema;
}

bool has(const Json &schema, const char *keyword)
{
    return schema.contains(keyword);
}

bool hasMembers(const Json &schema)
{
    return has(schema, "properties") && schema.at("properties").is_object() && !schema.at("properties").empty();
}

bool isRule(const Json &schema, const char *keyword)
{
    return has(schema, keyword) && schema.at(keyword).is_object();
}

// `oneOf: [{required: [a]}, {required: [b]}]` beside properties has nothing to enter: the whole schema judges it.
bool onlyRestricts(const QList<const Json *> &branches)
{
    return std::ranges::none_of(branches, [](const Json *branch) {
        return !branch->is_object() || hasMembers(*branch) || has(*branch, "$ref") || has(*branch, "allOf")
               || has(*branch, "type");
    });
}

} // namespace

SchemaReader::SchemaReader(Json schema)
    : m_document(schema.is_object() ? std::move(schema) : anyObject())
    , m_resolver(m_document)
{
    m_root = read(m_document, {.name = {}, .depth = 0, .required = true, .isRoot = true});
}

SchemaField *SchemaReader::read(const Json &schema, const Place &place)
{
    SchemaField &field = m_fields.emplace_back();
    field.m_reader = this;
    field.m_depth = place.depth;
    field.name = place.name;
    field.required = place.required;
    if (place.depth > kMaxDepth || m_fields.size() > kMaxFields) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "The schema is too large for more fields."));
        return &field;
    }
    if (schema.is_bool() && schema.as_bool()) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Any JSON value."));
        return &field;
    }
    const Result<const Json *> resolved = m_resolver.resolve(schema);
    if (!resolved) {
        SchemaWords::readAnnotations(field, schema);
        fallBack(field, resolved.error().message);
        return &field;
    }
    if (!(*resolved)->is_object()) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "The schema allows no value here."));
        return &field;
    }
    SchemaWords::readAnnotations(field, **resolved);
    classify(field, **resolved, place, 0);
    return &field;
}

void SchemaReader::classify(SchemaField &field, const Json &schema, const Place &place, int rounds)
{
    if (rounds > kMaxRounds) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Its schema is nested too deeply for a form."));
        return;
    }
    if (!readConstants(field, schema) && !readUnion(field, schema, place, rounds)) {
        readType(field, schema, place, rounds);
    }
}

bool SchemaReader::readConstants(SchemaField &field, const Json &schema)
{
    if (has(schema, "const")) {
        field.kind = FieldKind::Const;
        field.constant = schema.at("const");
        return true;
    }
    if (SchemaWords::isNullSchema(schema)) {
        field.kind = FieldKind::Const;
        field.constant = Json::null();
        return true;
    }
    field.choices = SchemaWords::constants(schema);
    if (field.choices.isEmpty()) {
        return false;
    }
    field.kind = FieldKind::Enum;
    const qsizetype before = field.choices.size();
    field.choices.removeIf([](const FieldChoice &choice) { return choice.value.is_null(); });
    field.nullable = field.nullable || field.choices.size() < before;
    return true;
}

bool SchemaReader::readUnion(SchemaField &field, const Json &schema, const Place &place, int rounds)
{
    const bool one = has(schema, "oneOf") && schema.at("oneOf").is_array() && !schema.at("oneOf").empty();
    const bool any = has(schema, "anyOf") && schema.at("anyOf").is_array() && !schema.at("anyOf").empty();
    if (!one && !any) {
        return false;
    }
    QList<const Json *> branches;
    bool nullable = false;
    for (const Json &branch : schema.at(one ? "oneOf" : "anyOf").array_range()) {
        const bool isNull = SchemaWords::isNullSchema(branch);
        nullable = nullable || isNull;
        if (!isNull) {
            branches.append(&branch);
        }
    }
    if (hasMembers(schema) && onlyRestricts(branches)) {
        return false;
    }
    if ((one && any) || branches.size() > kMaxVariants) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Its schema combines several choices at once."));
        return true;
    }
    field.nullable = field.nullable || nullable;
    QList<FieldChoice> choices;
    for (const Json *branch : std::as_const(branches)) {
        const QList<FieldChoice> constants = SchemaWords::constants(*branch);
        if (constants.isEmpty()) {
            choices.clear();
            break;
        }
        choices.append(constants);
    }
    if (!choices.isEmpty()) {
        field.kind = FieldKind::Enum;
        field.choices = choices;
    } else if (branches.size() == 1) {
        const Result<const Json *> joined = m_resolver.combine(schema, *branches.first());
        if (!joined) {
            fallBack(field, joined.error().message);
            return true;
        }
        SchemaWords::readAnnotations(field, **joined);
        classify(field, **joined, place, rounds + 1);
    } else {
        readBranches(field, schema, branches);
    }
    return true;
}

void SchemaReader::readBranches(SchemaField &field, const Json &base, const QList<const Json *> &branches)
{
    field.kind = FieldKind::Variant;
    for (const Json *branch : branches) {
        const Result<const Json *> joined = m_resolver.combine(base, *branch);
        if (!joined) {
            fallBack(field, joined.error().message);
            return;
        }
        // What is said of the whole is not said again of each variant.
        Json own = **joined;
        for (const char *keyword : {"title", "description", "default", "examples"}) {
            own.erase(keyword);
            if (branch->is_object() && has(*branch, keyword)) {
                own.insert_or_assign(keyword, branch->at(keyword));
            }
        }
        field.m_branchNames.append(SchemaWords::branchName(*branch, own, field.m_branchNames.size()));
        field.m_branches.append(m_resolver.keep(std::move(own)));
    }
}

void SchemaReader::readType(SchemaField &field, const Json &schema, const Place &place, int rounds)
{
    if (has(schema, "type") && schema.at("type").is_array()) {
        readTypes(field, schema, place, rounds);
        return;
    }
    QString type = SchemaWords::text(schema, "type");
    if (type.isEmpty()) {
        type = SchemaWords::impliedType(schema);
    }
    if (type == "string"_L1) {
        field.kind = FieldKind::String;
        SchemaWords::readString(field, schema);
    } else if (type == "integer"_L1) {
        field.kind = FieldKind::Integer;
    } else if (type == "number"_L1) {
        field.kind = FieldKind::Number;
    } else if (type == "boolean"_L1) {
        field.kind = FieldKind::Boolean;
    } else if (type == "array"_L1) {
        readArray(field, schema);
    } else if (type == "object"_L1 || place.isRoot) {
        readObject(field, schema, place);
    } else if (type.isEmpty()) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Any JSON value."));
    } else {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Its type is not one of JSON Schema's."));
    }
}

void SchemaReader::readTypes(SchemaField &field, const Json &schema, const Place &place, int rounds)
{
    QList<Json> types;
    for (const Json &type : schema.at("type").array_range()) {
        if (toQString(type) == "null"_L1) {
            field.nullable = true;
        } else {
            types.append(type);
        }
    }
    if (types.isEmpty() || types.size() >= kAnyType) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Any JSON value."));
        return;
    }
    QList<const Json *> single;
    for (const Json &type : std::as_const(types)) {
        Json copy = schema;
        copy.insert_or_assign("type", type);
        single.append(m_resolver.keep(std::move(copy)));
    }
    if (single.size() == 1) {
        classify(field, *single.first(), place, rounds + 1);
        return;
    }
    field.kind = FieldKind::Variant;
    for (const Json *branch : std::as_const(single)) {
        Json own = *branch;
        for (const char *keyword : {"title", "description", "default", "examples"}) {
            own.erase(keyword);
        }
        field.m_branchNames.append(SchemaWords::branchName(own, own, field.m_branchNames.size()));
        field.m_branches.append(m_resolver.keep(std::move(own)));
    }
}

void SchemaReader::readObject(SchemaField &field, const Json &schema, const Place &place)
{
    const bool closed = has(schema, "additionalProperties") && schema.at("additionalProperties").is_bool()
                        && !schema.at("additionalProperties").as_bool();
    const bool map = isRule(schema, "additionalProperties") || isRule(schema, "patternProperties");
    if (!place.isRoot && !hasMembers(schema) && !map && !closed) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "Any object."));
        return;
    }
    field.kind = FieldKind::Object;
    field.closed = closed;
    field.m_schema = &schema;
}

void SchemaReader::readArray(SchemaField &field, const Json &schema)
{
    if (has(schema, "prefixItems") || (has(schema, "items") && schema.at("items").is_array())) {
        fallBack(field, QCoreApplication::translate("SchemaReader", "A list with a schema for each place."));
        return;
    }
    field.kind = FieldKind::Array;
    field.m_schema = &schema;
    if (!isRule(schema, "items")) {
        return;
    }
    const Result<const Json *> items = m_resolver.resolve(schema.at("items"));
    if (!items || !(*items)->is_object()) {
        return;
    }
    SchemaField item;
    const bool chosen = has(**items, "const")
                            ? false
                            : readConstants(item, **items)
                                  || (readUnion(item, **items, {}, kMaxRounds) && item.kind == FieldKind::Enum);
    if (chosen && item.kind == FieldKind::Enum && !item.nullable && item.choices.size() <= kMaxTicks) {
        field.kind = FieldKind::MultiSelect;
        field.choices = item.choices;
    }
}

void SchemaReader::fallBack(SchemaField &field, const QString &reason)
{
    field.kind = FieldKind::RawJson;
    field.reason = reason;
    field.m_branches.clear();
    field.m_branchNames.clear();
}

void SchemaReader::expand(const SchemaField &field)
{
    if (field.kind == FieldKind::Object) {
        expandObject(field);
    } else if (field.kind == FieldKind::Variant) {
        expandVariants(field);
    } else if (field.kind == FieldKind::Array) {
        static const Json any(true);
        const Json &items = has(*field.m_schema, "items") ? field.m_schema->at("items") : any;
        field.m_item = read(items, {.name = {}, .depth = field.m_depth + 1, .required = true});
    }
}

void SchemaReader::expandObject(const SchemaField &field)
{
    const Json &schema = *field.m_schema;
    QList<QString> required;
    if (has(schema, "required") && schema.at("required").is_array()) {
        for (const Json &name : schema.at("required").array_range()) {
            required.append(toQString(name));
        }
    }
    QSet<QString> open(required.cbegin(), required.cend());
    const auto add = [this, &field](const Json &child, const QString &name, bool isRequired) {
        const SchemaField *made = read(child, {.name = name, .depth = field.m_depth + 1, .required = isRequired});
        field.m_properties.append(made);
        field.m_byName.insert(name, made);
    };
    if (isRule(schema, "properties")) {
        for (const auto &member : schema.at("properties").object_range()) {
            const std::string_view key = member.key();
            const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
            add(member.value(), name, open.remove(name));
        }
    }
    static const Json any(true);
    for (const QString &name : std::as_const(required)) {
        if (open.remove(name)) {
            add(any, name, true);
        }
    }
    const Place extra{.name = {}, .depth = field.m_depth + 1, .required = true};
    if (isRule(schema, "additionalProperties")) {
        field.m_additional = read(schema.at("additionalProperties"), extra);
    } else if (isRule(schema, "patternProperties") && schema.at("patternProperties").size() == 1) {
        field.m_additional = read(schema.at("patternProperties").object_range().begin()->value(), extra);
    } else if (isRule(schema, "patternProperties")) {
        field.m_additional = read(any, extra);
    }
}

void SchemaReader::expandVariants(const SchemaField &field)
{
    for (qsizetype i = 0; i < field.m_branches.size(); ++i) {
        // Read under the name of the whole, which tells one line from several; shown under its own.
        SchemaField *variant =
            read(*field.m_branches.at(i), {.name = field.name, .depth = field.m_depth + 1, .required = true});
        variant->name = field.m_branchNames.at(i);
        if (variant->title == variant->name) {
            variant->title.clear();
        }
        field.m_variants.append(variant);
    }
}

} // namespace Signalbox
