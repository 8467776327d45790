// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/toolportability.h"

#include "core/json/jsontext.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = PortabilityFinding::Kind;

constexpr qsizetype kLongestName = 64;
constexpr int kDeepest = 10;
constexpr int kLookedAt = 64;

/// Keywords whose value is a schema, a list of schemas, or an object of schemas.
constexpr std::array<std::string_view, 9> kSchemas = {
    "items", "contains", "not", "if", "then", "else", "propertyNames", "unevaluatedItems", "unevaluatedProperties"};
constexpr std::array<std::string_view, 4> kLists = {"oneOf", "anyOf", "allOf", "prefixItems"};
constexpr std::array<std::string_view, 5> kMaps = {"properties", "patternProperties", "$defs", "definitions",
                                                   "dependentSchemas"};
constexpr std::array<std::string_view, 6> kNotAtTheTop = {"oneOf", "anyOf", "allOf", "not", "if", "enum"};

bool isWord(QChar c, QStringView besides)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || besides.contains(c);
}

/// The first character, whole, that is not one of these; empty: there is none.
QString strange(const QString &text, QStringView besides)
{
    const auto *const found = std::ranges::find_if_not(text, [besides](QChar c) { return isWord(c, besides); });
    const qsizetype at = found - text.begin();
    const bool isPair = found != text.end() && found->isHighSurrogate() && at + 1 < text.size();
    return found == text.end() ? QString() : text.sliced(at, isPair ? 2 : 1);
}

QString escaped(std::string_view key)
{
    return utf8ToQString(key).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/// Walks over a schema and gathers what there is.
class Walk
{
public:
    void start(const Json &schema)
    {
        if (!schema.is_object() || schema.at_or_null("type") != Json("object")) {
            add(Kind::NoObject, {});
        }
        for (const std::string_view keyword : kNotAtTheTop) {
            if (schema.is_object() && schema.contains(keyword)) {
                add(Kind::TopCombinator, u'/' + utf8ToQString(keyword), utf8ToQString(keyword));
            }
        }
        if (schema.is_object()) {
            visit(schema, {}, 1);
        }
    }
    void add(Kind kind, const QString &pointer, const QString &detail = {})
    {
        const auto [found, isNew] = m_found.try_emplace(kind);
        if (isNew) {
            found->second = {.kind = kind, .detail = detail, .pointer = pointer};
        } else {
            ++found->second.places;
        }
    }
    [[nodiscard]] QList<PortabilityFinding> found() const
    {
        QList<PortabilityFinding> list;
        for (const auto &[kind, finding] : m_found) {
            list.append(finding);
        }
        return list;
    }

private:
    void visit(const Json &schema, const QString &pointer, int depth)
    {
        if (schema.is_bool()) {
            add(Kind::BooleanSchema, pointer);
            return;
        }
        if (!schema.is_object() || depth > kLookedAt) {
            return;
        }
        if (depth == kDeepest + 1) {
            add(Kind::Deep, pointer);
        }
        look(schema, pointer);
        for (const auto &member : schema.object_range()) {
            descend(std::string_view(member.key()), member.value(), pointer + u'/' + escaped(member.key()), depth);
        }
    }
    void look(const Json &schema, const QString &pointer)
    {
        const Json reference = schema.at_or_null("$ref");
        if (isJsonString(reference)) {
            const QString target = toQString(reference);
            add(target.startsWith(u'#') ? Kind::Reference : Kind::RemoteReference, pointer, target);
        }
        if (schema.at_or_null("type").is_array()) {
            add(Kind::TypeUnion, pointer);
        }
        if (schema.contains("prefixItems") || schema.at_or_null("items").is_array()) {
            add(Kind::Tuple, pointer);
        }
        const Json properties = schema.at_or_null("properties");
        if (!properties.is_object()) {
            return;
        }
        for (const auto &member : properties.object_range()) {
            const QString name = utf8ToQString(member.key());
            if (name.size() > kLongestName || name.isEmpty() || !strange(name, u"_.-").isEmpty()) {
                add(Kind::PropertyName, pointer + "/properties/"_L1 + escaped(member.key()), name);
            }
        }
    }
    void descend(std::string_view keyword, const Json &value, const QString &pointer, int depth)
    {
        if (value.is_object() && std::ranges::contains(kMaps, keyword)) {
            for (const auto &member : value.object_range()) {
                visit(member.value(), pointer + u'/' + escaped(member.key()), depth + 1);
            }
        } else if (value.is_array() && (std::ranges::contains(kLists, keyword) || keyword == "items")) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                visit(value.at(i), pointer + u'/' + QString::number(i), depth + 1);
            }
        } else if (std::ranges::contains(kSchemas, keyword)) {
            visit(value, pointer, depth + 1);
        } else if (keyword == "additionalProperties" && value.is_object()) { // true and false are what all know
            visit(value, pointer, depth + 1);
        }
    }

    std::map<Kind, PortabilityFinding> m_found;
};

} // namespace

QString PortabilityFinding::sentence() const
{
    switch (kind) {
    case Kind::LongName:
        return tr("Its name has %1 characters; some clients take 64 at most.").arg(detail);
    case Kind::NameCharacters:
        return tr("Its name has “%1” in it; some clients take letters, digits, _ and - only.").arg(detail);
    case Kind::NoObject:
        return tr("Its input schema does not say that it is an object; some clients refuse the tool.");
    case Kind::TopCombinator:
        return tr("Its input schema has “%1” at the top; some models' providers refuse the tool.").arg(detail);
    case Kind::Reference:
        return tr("Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.",
                  nullptr, places);
    case Kind::RemoteReference:
        return tr("Its input schema refers to another document (%1), which no client reads.").arg(detail.left(100));
    case Kind::Tuple:
        return tr("A list in its input schema has a schema for each place (%1); some clients know one for all.")
            .arg(pointer);
    case Kind::TypeUnion:
        return tr("A type in its input schema is a list (%n place(s)); some models' providers know single types.",
                  nullptr, places);
    case Kind::BooleanSchema:
        return tr("Its input schema has true or false in place of a schema (%1); some clients refuse that.")
            .arg(pointer);
    case Kind::PropertyName:
        return tr("Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.")
            .arg(detail.left(100));
    case Kind::Deep:
        return tr("Its input schema goes more than 10 levels deep; some models' providers refuse the tool.");
    }
    return {};
}

QList<PortabilityFinding> portabilityOf(const Tool &tool)
{
    Walk walk;
    if (tool.name.size() > kLongestName) {
        walk.add(Kind::LongName, {}, QString::number(tool.name.size()));
    }
    if (const QString character = strange(tool.name, u"_-"); !character.isEmpty()) {
        walk.add(Kind::NameCharacters, {}, character);
    }
    walk.start(tool.inputSchema);
    return walk.found();
}

} // namespace Signalbox
