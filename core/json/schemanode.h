// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/decimal.h"
#include "core/json/json.h"
#include "core/json/schemapattern.h"

#include <QString>

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace Signalbox {

struct SchemaNode;

/// What a rule checks; keywords that only mean something together are one rule.
enum class SchemaCheck : quint8 {
    Type,
    Enum, ///< and const: the value is one of `texts`
    MultipleOf,
    Maximum,
    ExclusiveMaximum,
    Minimum,
    ExclusiveMinimum,
    MaxLength,
    MinLength,
    Pattern,
    Format,
    MaxItems,
    MinItems,
    UniqueItems,
    MaxProperties,
    MinProperties,
    Required,
    DependentRequired,
    Elements, ///< prefixItems, items, additionalItems
    Contains, ///< with minContains, maxContains
    Members,  ///< properties, patternProperties, additionalProperties
    PropertyNames,
    DependentSchemas,
    AllOf,
    AnyOf,
    OneOf,
    Not,
    If, ///< with then, else
    Ref,
    DynamicRef,
    UnevaluatedItems,
    UnevaluatedProperties,
};

struct SchemaRule
{
    SchemaCheck check{};
    QString keyword; ///< as it is called in faults
    const SchemaNode *schema =
        nullptr; ///< the one subschema: of what is not named, of the rest, the target of a reference
    std::vector<const SchemaNode *> list; ///< allOf and its kin; prefixItems; then and else (either may be null)
    std::vector<std::pair<std::string, const SchemaNode *>> named; ///< sorted by name
    std::vector<std::pair<SchemaPattern, const SchemaNode *>> patterns;
    std::vector<std::string> texts; ///< names, types or canonical values
    std::vector<std::pair<std::string, std::vector<std::string>>> needs;
    Decimal number;
    qint64 least = 0;
    qint64 most = 0;
    QString text; ///< what a message quotes: a number or value as the server wrote it, a format
};

/// A part of the document with an address of its own ($id), and the names it offers to dynamic references.
struct SchemaResource
{
    const SchemaNode *root = nullptr;
    std::map<std::string, const SchemaNode *> dynamicAnchors;
};

struct SchemaNode
{
    const SchemaResource *resource = nullptr;
    bool refusesAll = false; ///< the schema `false`
    std::vector<SchemaRule> rules;
};

/// A compiled schema; nodes and resources point into each other, so it is never copied.
struct SchemaGraph
{
    Json document;
    std::deque<SchemaNode> nodes;
    std::deque<SchemaResource> resources;
    const SchemaNode *root = nullptr;
    bool tracksEvaluated = false; ///< an unevaluated… keyword is somewhere in it

    SchemaGraph() = default;
    SchemaGraph(const SchemaGraph &) = delete;
    SchemaGraph &operator=(const SchemaGraph &) = delete;
};

/// One text for all JSON values that are equal: keys sorted, numbers by value.
[[nodiscard]] std::string canonicalText(const Json &value);

/// `pointer` and one more step (RFC 6901).
[[nodiscard]] QString childPointer(const QString &pointer, const QString &step);

} // namespace Signalbox
