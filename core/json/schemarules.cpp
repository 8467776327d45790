// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/json/schemacompiler.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

// The part of SchemaCompiler that reads keywords. A keyword is understood in every dialect that does not give the word
// another meaning: servers mix them, and what the author meant is clear.

namespace Signalbox {

namespace {

constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max();

using Kind = SchemaValueKind;

struct ValueKeyword
{
    const char *name;
    SchemaCheck check;
    Kind value;
};

constexpr std::array kValueKeywords{
    ValueKeyword{"type", SchemaCheck::Type, Kind::TextList},
    ValueKeyword{"enum", SchemaCheck::Enum, Kind::AnyList},
    ValueKeyword{"const", SchemaCheck::Enum, Kind::Any},
    ValueKeyword{"multipleOf", SchemaCheck::MultipleOf, Kind::Number},
    ValueKeyword{"maximum", SchemaCheck::Maximum, Kind::Number},
    ValueKeyword{"exclusiveMaximum", SchemaCheck::ExclusiveMaximum, Kind::Number},
    ValueKeyword{"minimum", SchemaCheck::Minimum, Kind::Number},
    ValueKeyword{"exclusiveMinimum", SchemaCheck::ExclusiveMinimum, Kind::Number},
    ValueKeyword{"maxLength", SchemaCheck::MaxLength, Kind::Count},
    ValueKeyword{"minLength", SchemaCheck::MinLength, Kind::Count},
    ValueKeyword{"pattern", SchemaCheck::Pattern, Kind::Text},
    ValueKeyword{"format", SchemaCheck::Format, Kind::Text},
    ValueKeyword{"maxItems", SchemaCheck::MaxItems, Kind::Count},
    ValueKeyword{"minItems", SchemaCheck::MinItems, Kind::Count},
    ValueKeyword{"uniqueItems", SchemaCheck::UniqueItems, Kind::Flag},
    ValueKeyword{"maxProperties", SchemaCheck::MaxProperties, Kind::Count},
    ValueKeyword{"minProperties", SchemaCheck::MinProperties, Kind::Count},
    ValueKeyword{"required", SchemaCheck::Required, Kind::TextList},
};

bool isKnownType(const std::string &type)
{
    return std::ranges::contains(std::array{"string", "number", "integer", "boolean", "object", "array", "null"},
                                 std::string_view(type));
}

QString badKeyword(const std::string &keyword)
{
    return QCoreApplication::translate("Schema", "The schema is not valid: the value of %1 is of the wrong kind.")
        .arg(QString::fromStdString(keyword));
}

/// draft 4: "exclusiveMinimum": true sharpens the minimum beside it.
bool isSharpened(const std::string &keyword, const Json &schema)
{
    const char *flag = keyword == "minimum" ? "exclusiveMinimum" : keyword == "maximum" ? "exclusiveMaximum" : nullptr;
    return flag && schema.contains(flag) && schema.at(flag) == Json(true);
}

} // namespace

void SchemaCompiler::compileKeyword(const std::string &keyword, const Json &schema, const Json &value,
                                    const Place &place, SchemaNode &node)
{
    Place at = place;
    at.pointer = childPointer(place.pointer, QString::fromStdString(keyword));
    if (keyword == "$ref" || keyword == "$dynamicRef" || keyword == "$recursiveRef") {
        compileReference(keyword, value, at, node);
        return;
    }
    if (value.is_bool() && (keyword == "exclusiveMinimum" || keyword == "exclusiveMaximum" || keyword == "required")) {
        return; // draft 4 and 3; see isSharpened()
    }
    if (compileValueRule(keyword, value, at, node)) {
        if (isSharpened(keyword, schema)) {
            node.rules.back().check =
                keyword == "minimum" ? SchemaCheck::ExclusiveMinimum : SchemaCheck::ExclusiveMaximum;
        }
        return;
    }
    at.pointer = place.pointer; // subschemas bring their own steps
    compileSubschemaRule(keyword, schema, value, at, node);
}

bool SchemaCompiler::compileValueRule(const std::string &keyword, const Json &value, const Place &place,
                                      SchemaNode &node)
{
    const auto known = std::ranges::find(kValueKeywords, std::string_view(keyword), &ValueKeyword::name);
    if (known == kValueKeywords.end()) {
        return false;
    }
    SchemaRule rule;
    rule.check = known->check;
    rule.keyword = QString::fromStdString(keyword);
    bool fits = readValue(known->value, value, place, rule);
    fits &= rule.check != SchemaCheck::Type || std::ranges::all_of(rule.texts, isKnownType);
    fits &= rule.check != SchemaCheck::MultipleOf || rule.number.isPositive();
    if (!fits) {
        fail(badKeyword(keyword), place.pointer);
    }
    if (rule.check == SchemaCheck::Pattern) {
        rule.patterns.emplace_back(pattern(rule.text, place), nullptr);
    }
    if (rule.check == SchemaCheck::Enum || rule.check == SchemaCheck::Required) {
        std::ranges::sort(rule.texts);
        rule.texts.erase(std::ranges::unique(rule.texts).begin(), rule.texts.end());
    }
    if (known->value != Kind::Flag || (fits && value.as_bool())) {
        node.rules.push_back(std::move(rule));
    }
    return true;
}

bool SchemaCompiler::readValue(Kind kind, const Json &value, const Place &place, SchemaRule &rule)
{
    switch (kind) {
    case Kind::Number:
        rule.number = Decimal(value);
        rule.text = numberText(value);
        return value.is_number();
    case Kind::Count:
        rule.least = count(value, place);
        return true;
    case Kind::Text:
        rule.text = toQString(value);
        return isJsonString(value);
    case Kind::TextList:
        if (rule.check == SchemaCheck::Type && isJsonString(value)) {
            rule.texts.push_back(value.as_string());
            return true;
        }
        rule.texts = value.is_array() ? texts(value, place) : std::vector<std::string>();
        return value.is_array();
    case Kind::AnyList:
        for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
            rule.texts.push_back(canonicalText(value.at(i)));
        }
        return value.is_array();
    case Kind::Any:
        rule.texts.push_back(canonicalText(value));
        rule.text = QString::fromUtf8(compactJson(value)).left(100);
        return true;
    case Kind::Flag:
        break;
    }
    return value.is_bool();
}

bool SchemaCompiler::compileSubschemaRule(const std::string &keyword, const Json &schema, const Json &value,
                                          const Place &place, SchemaNode &node)
{
    SchemaRule rule;
    rule.keyword = QString::fromStdString(keyword);
    if (keyword == "allOf" || keyword == "anyOf" || keyword == "oneOf") {
        rule.check = keyword == "allOf"   ? SchemaCheck::AllOf
                     : keyword == "anyOf" ? SchemaCheck::AnyOf
                                          : SchemaCheck::OneOf;
        rule.list = children(value, place, keyword);
    } else if (keyword == "not" || keyword == "propertyNames") {
        rule.check = keyword == "not" ? SchemaCheck::Not : SchemaCheck::PropertyNames;
        rule.schema = child(value, place, keyword);
    } else if (keyword == "unevaluatedItems" || keyword == "unevaluatedProperties") {
        rule.check = keyword == "unevaluatedItems" ? SchemaCheck::UnevaluatedItems : SchemaCheck::UnevaluatedProperties;
        rule.schema = child(value, place, keyword);
        m_graph->tracksEvaluated = true;
    } else if (keyword == "contains") {
        rule.check = SchemaCheck::Contains;
        rule.schema = child(value, place, keyword);
        rule.least = schema.contains("minContains") ? count(schema.at("minContains"), place) : 1;
        rule.most = schema.contains("maxContains") ? count(schema.at("maxContains"), place) : kUnbounded;
    } else if (keyword == "if") {
        rule.check = SchemaCheck::If;
        rule.schema = child(value, place, keyword);
        rule.list = {schema.contains("then") ? child(schema.at("then"), place, "then") : nullptr,
                     schema.contains("else") ? child(schema.at("else"), place, "else") : nullptr};
    } else if ((keyword == "then" || keyword == "else") && !schema.contains("if")) {
        child(value, place, keyword); // checks nothing, but may be referred to
        return true;
    } else if (keyword == "$defs" || keyword == "definitions") {
        namedChildren(value, place, keyword);
        return true;
    } else if (keyword == "dependencies" || keyword == "dependentSchemas" || keyword == "dependentRequired") {
        compileDependencies(keyword, value, place, node);
        return true;
    } else if (keyword == "items" || (keyword == "prefixItems" && !schema.contains("items"))) {
        compileElements(schema, place, node);
        return true;
    } else if (keyword == "properties" || (keyword == "patternProperties" && !schema.contains("properties"))
               || (keyword == "additionalProperties" && !schema.contains("properties")
                   && !schema.contains("patternProperties"))) {
        compileMembers(schema, place, node);
        return true;
    } else {
        return false; // an annotation, or a word of the server's own
    }
    node.rules.push_back(std::move(rule));
    return true;
}

void SchemaCompiler::compileElements(const Json &schema, const Place &place, SchemaNode &node)
{
    SchemaRule rule;
    rule.check = SchemaCheck::Elements;
    rule.keyword = QStringLiteral("items");
    const bool isTuple = schema.contains("items") && schema.at("items").is_array(); // before 2020-12
    if (isTuple || schema.contains("prefixItems")) {
        const char *keyword = isTuple ? "items" : "prefixItems";
        rule.list = children(schema.at(keyword), place, keyword);
    }
    const char *rest = isTuple ? "additionalItems" : "items";
    if (schema.contains(rest)) {
        rule.keyword = QString::fromLatin1(rest);
        rule.schema = child(schema.at(rest), place, rest);
    }
    node.rules.push_back(std::move(rule));
}

void SchemaCompiler::compileMembers(const Json &schema, const Place &place, SchemaNode &node)
{
    SchemaRule rule;
    rule.check = SchemaCheck::Members;
    rule.keyword = QStringLiteral("additionalProperties");
    if (schema.contains("properties")) {
        rule.named = namedChildren(schema.at("properties"), place, "properties");
    }
    if (schema.contains("patternProperties")) {
        for (auto &[name, subschema] : namedChildren(schema.at("patternProperties"), place, "patternProperties")) {
            rule.patterns.emplace_back(pattern(QString::fromStdString(name), place), subschema);
        }
    }
    if (schema.contains("additionalProperties")) {
        rule.schema = child(schema.at("additionalProperties"), place, "additionalProperties");
    }
    node.rules.push_back(std::move(rule));
}

void SchemaCompiler::compileDependencies(const std::string &keyword, const Json &value, const Place &place,
                                         SchemaNode &node)
{
    if (!value.is_object()) {
        fail(badKeyword(keyword), place.pointer);
        return;
    }
    SchemaRule names;
    names.check = SchemaCheck::DependentRequired;
    SchemaRule schemas;
    schemas.check = SchemaCheck::DependentSchemas;
    names.keyword = schemas.keyword = QString::fromStdString(keyword);
    Place inner = place;
    inner.pointer = childPointer(place.pointer, names.keyword);
    for (const auto &member : value.object_range()) {
        if (member.value().is_array() && keyword != "dependentSchemas") {
            names.needs.emplace_back(member.key(), texts(member.value(), inner));
        } else if (isJsonString(member.value()) && keyword == "dependencies") { // draft 3, still written
            names.needs.emplace_back(member.key(), std::vector<std::string>{member.value().as_string()});
        } else if (keyword != "dependentRequired") {
            schemas.named.emplace_back(member.key(), child(member.value(), inner, member.key()));
        } else {
            fail(badKeyword(keyword), inner.pointer);
        }
    }
    node.rules.push_back(std::move(names));
    node.rules.push_back(std::move(schemas));
}

const SchemaNode *SchemaCompiler::child(const Json &schema, const Place &place, const std::string &step)
{
    Place inner = place;
    inner.pointer = childPointer(place.pointer, QString::fromStdString(step));
    return compileNode(schema, inner);
}

std::vector<const SchemaNode *> SchemaCompiler::children(const Json &list, const Place &place,
                                                         const std::string &keyword)
{
    std::vector<const SchemaNode *> nodes;
    if (!list.is_array()) {
        fail(badKeyword(keyword), place.pointer);
        return nodes;
    }
    Place inner = place;
    inner.pointer = childPointer(place.pointer, QString::fromStdString(keyword));
    for (const Json &item : list.array_range()) {
        nodes.push_back(child(item, inner, std::to_string(nodes.size())));
    }
    return nodes;
}

std::vector<std::pair<std::string, const SchemaNode *>>
SchemaCompiler::namedChildren(const Json &object, const Place &place, const std::string &keyword)
{
    std::vector<std::pair<std::string, const SchemaNode *>> nodes;
    if (!object.is_object()) {
        fail(badKeyword(keyword), place.pointer);
        return nodes;
    }
    Place inner = place;
    inner.pointer = childPointer(place.pointer, QString::fromStdString(keyword));
    for (const auto &member : object.object_range()) {
        nodes.emplace_back(member.key(), child(member.value(), inner, member.key()));
    }
    std::ranges::sort(nodes);
    return nodes;
}

std::vector<std::string> SchemaCompiler::texts(const Json &list, const Place &place)
{
    std::vector<std::string> all;
    for (const Json &item : list.array_range()) {
        if (!isJsonString(item)) {
            fail(badKeyword(place.pointer.section(u'/', -1).toStdString()), place.pointer);
            break;
        }
        all.push_back(item.as_string());
    }
    return all;
}

qint64 SchemaCompiler::count(const Json &value, const Place &place)
{
    const Decimal number = value.is_number() ? Decimal(value) : Decimal(std::string_view("-1"));
    if (!number.isInteger() || number < Decimal()) {
        fail(badKeyword(place.pointer.section(u'/', -1).toStdString()), place.pointer);
    }
    return number.clamped(0, kUnbounded);
}

SchemaPattern SchemaCompiler::pattern(const QString &text, const Place &place)
{
    SchemaPattern made(text);
    if (!made.isValid()) {
        fail(QCoreApplication::translate("Schema", "The pattern %1 cannot be used.").arg(text.left(200)),
             place.pointer);
    }
    return made;
}

} // namespace Signalbox
