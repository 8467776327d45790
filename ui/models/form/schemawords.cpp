// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/schemawords.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Signalbox::SchemaWords {

namespace {

// "Max Length" as the title of max_length says nothing new.
QString letters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            result += c.toLower();
        }
    }
    return result;
}

// The last word of "file_content" or "fileContent" tells what it holds; "text_format" is a format.
QString lastWord(const QString &name)
{
    qsizetype start = name.size();
    while (start > 0 && name.at(start - 1).isLetterOrNumber()) {
        --start;
        if (name.at(start).isUpper()) {
            break;
        }
    }
    return name.sliced(start).toLower();
}

bool wantsLines(const SchemaField &field, const Json &schema)
{
    static const QSet<QString> kLongWords{u"body"_s,     u"text"_s,   u"content"_s,  u"contents"_s,    u"description"_s,
                                          u"prompt"_s,   u"query"_s,  u"code"_s,     u"sql"_s,         u"script"_s,
                                          u"markdown"_s, u"html"_s,   u"template"_s, u"patch"_s,       u"diff"_s,
                                          u"comment"_s,  u"source"_s, u"notes"_s,    u"instructions"_s};
    if (schema.contains("contentMediaType")) {
        return true;
    }
    if (!field.format.isEmpty() || field.secret) {
        return false;
    }
    if (text(schema, "default").contains(u'\n') || text(schema, "default").size() > 120) {
        return true;
    }
    if (schema.contains("maxLength") && schema.at("maxLength").is<qint64>()) {
        const qint64 length = schema.at("maxLength").as<qint64>();
        if (length < 80) {
            return false;
        }
    }
    return kLongWords.contains(lastWord(field.name)) || field.description.contains("multiline"_L1, Qt::CaseInsensitive)
           || field.description.contains("multi-line"_L1, Qt::CaseInsensitive);
}

QString formatHint(const QString &format)
{
    static const QHash<QString, QString> kHints{
        {u"date"_s, u"YYYY-MM-DD"_s},
        {u"time"_s, u"HH:MM:SSZ"_s},
        {u"date-time"_s, u"YYYY-MM-DDTHH:MM:SSZ"_s},
        {u"email"_s, u"name@example.com"_s},
        {u"uri"_s, u"https://example.com/"_s},
        {u"uuid"_s, u"00000000-0000-0000-0000-000000000000"_s},
    };
    return kHints.value(format);
}

QString choiceTitle(const Json &value)
{
    return value.is_string() && !value.is_number() ? toQString(value) : QString::fromUtf8(compactJson(value));
}

QString discriminator(const Json &resolved)
{
    if (!resolved.contains("properties") || !resolved.at("properties").is_object()) {
        return {};
    }
    for (const auto &member : resolved.at("properties").object_range()) {
        if (member.value().is_object() && member.value().contains("const")) {
            return choiceTitle(member.value().at("const"));
        }
    }
    return {};
}

QString typeName(const QString &type)
{
    static const QHash<QString, const char *> kNames{
        {u"string"_s, QT_TRANSLATE_NOOP("SchemaReader", "Text")},
        {u"integer"_s, QT_TRANSLATE_NOOP("SchemaReader", "Whole number")},
        {u"number"_s, QT_TRANSLATE_NOOP("SchemaReader", "Number")},
        {u"boolean"_s, QT_TRANSLATE_NOOP("SchemaReader", "True or false")},
        {u"object"_s, QT_TRANSLATE_NOOP("SchemaReader", "Object")},
        {u"array"_s, QT_TRANSLATE_NOOP("SchemaReader", "List")},
    };
    const char *name = kNames.value(type, nullptr);
    return name ? QCoreApplication::translate("SchemaReader", name) : QString();
}

} // namespace

QString text(const Json &schema, const char *keyword)
{
    return schema.is_object() && schema.contains(keyword) ? toQString(schema.at(keyword)) : QString();
}

void readAnnotations(SchemaField &field, const Json &schema)
{
    const QString title = text(schema, "title").trimmed();
    field.title = letters(title) == letters(field.name) ? QString() : title;
    field.description = text(schema, "description").trimmed();
    if (schema.contains("default")) {
        field.defaultValue = schema.at("default");
    }
    if (schema.contains("examples") && schema.at("examples").is_array() && !schema.at("examples").empty()) {
        field.placeholder = choiceTitle(schema.at("examples").at(0));
    }
}

void readString(SchemaField &field, const Json &schema)
{
    field.format = text(schema, "format");
    field.secret = field.format == "password"_L1;
    field.multiLine = wantsLines(field, schema);
    if (field.placeholder.isEmpty()) {
        field.placeholder = formatHint(field.format);
    }
}

bool isNullSchema(const Json &schema)
{
    if (!schema.is_object()) {
        return false;
    }
    if (schema.contains("const")) {
        return schema.at("const").is_null();
    }
    if (schema.contains("enum") && schema.at("enum").is_array()) {
        return schema.at("enum").size() == 1 && schema.at("enum").at(0).is_null();
    }
    return text(schema, "type") == "null"_L1;
}

QList<FieldChoice> constants(const Json &schema)
{
    QList<FieldChoice> choices;
    if (!schema.is_object()) {
        return choices;
    }
    if (schema.contains("const")) {
        const QString title = text(schema, "title");
        choices.append({schema.at("const"), title.isEmpty() ? choiceTitle(schema.at("const")) : title});
        return choices;
    }
    if (!schema.contains("enum") || !schema.at("enum").is_array()) {
        return choices;
    }
    const Json &values = schema.at("enum");
    const bool named = schema.contains("enumNames") && schema.at("enumNames").is_array();
    const Json empty(jsoncons::json_array_arg);
    const Json &names = named ? schema.at("enumNames") : empty;
    choices.reserve(qsizetype(values.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        const QString title = i < names.size() ? toQString(names.at(i)) : QString();
        choices.append({values.at(i), title.isEmpty() ? choiceTitle(values.at(i)) : title});
    }
    return choices;
}

QString impliedType(const Json &schema)
{
    static constexpr struct
    {
        const char *keyword;
        const char *type;
    } kTells[] = {
        {"properties", "object"},
        {"additionalProperties", "object"},
        {"required", "object"},
        {"patternProperties", "object"},
        {"items", "array"},
        {"prefixItems", "array"},
        {"minItems", "array"},
        {"uniqueItems", "array"},
        {"pattern", "string"},
        {"minLength", "string"},
        {"maxLength", "string"},
        {"format", "string"},
        {"contentMediaType", "string"},
        {"minimum", "number"},
        {"maximum", "number"},
        {"exclusiveMinimum", "number"},
        {"exclusiveMaximum", "number"},
        {"multipleOf", "number"},
    };
    for (const auto &tell : kTells) {
        if (schema.contains(tell.keyword)) {
            return QLatin1StringView(tell.type);
        }
    }
    return {};
}

QString branchName(const Json &original, const Json &resolved, qsizetype index)
{
    QString name = text(resolved, "title");
    if (name.isEmpty()) {
        name = text(original, "$ref").section(u'/', -1);
    }
    if (name.isEmpty()) {
        name = discriminator(resolved);
    }
    if (name.isEmpty()) {
        const QString type = text(resolved, "type");
        name = typeName(type.isEmpty() ? impliedType(resolved) : type);
    }
    return name.isEmpty() ? QCoreApplication::translate("SchemaReader", "Variant %1").arg(index + 1) : name;
}

} // namespace Signalbox::SchemaWords
