// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/toolheaders.h"

#include "core/json/decimal.h"
#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/fieldreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <deque>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::string_view kAnnotation = "x-mcp-header";
constexpr qint64 kLargestInteger = 9'007'199'254'740'991; // 2^53 - 1

QString messageText(const char *message)
{
    return QCoreApplication::translate("ToolHeaders", message);
}

/// Keywords whose values are data: what looks like an annotation in them is none.
bool holdsData(std::string_view keyword)
{
    constexpr std::array<std::string_view, 5> kData{"default", "const", "enum", "examples", "example"};
    return std::ranges::find(kData, keyword) != kData.end();
}

/// Keywords whose members' keys are names and not keywords.
bool holdsNames(std::string_view keyword)
{
    constexpr std::array<std::string_view, 5> kMaps{"patternProperties", "$defs", "definitions", "dependentSchemas",
                                                    "dependencies"};
    return std::ranges::find(kMaps, keyword) != kMaps.end();
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

bool isTokenCharacter(QChar c) // RFC 9110 section 5.6.2
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

/// Finds every annotation of a schema, level by level, so that no depth can exhaust the stack.
class AnnotationSearch
{
public:
    Result<QList<ToolHeader>> run(const Json &schema)
    {
        m_open.push_back({&schema, {}, {}, {}, false});
        while (!m_open.empty()) {
            const Place place = m_open.front();
            m_open.pop_front();
            if (const Result<> looked = look(place); !looked) {
                return Failure(looked.error());
            }
        }
        return m_found;
    }

private:
    struct Place
    {
        const Json *schema;
        QString pointer;
        QList<QByteArray> path;
        QString through; // the keyword that stands in the way of a value; empty if there is none
        bool isProperty;
    };

    Result<> look(const Place &place)
    {
        if (place.schema->is_array()) { // of a keyword whose value is a list of schemas
            for (std::size_t index = 0; index < place.schema->size(); ++index) {
                descend(place, place.schema->at(index), QString::number(index), place.through);
            }
            return {};
        }
        for (const auto &member : place.schema->object_range()) {
            if (member.key() == kAnnotation) {
                if (const Result<> taken = take(place, member.value()); !taken) {
                    return taken;
                }
            } else if (member.key() == "properties" && member.value().is_object()) {
                enterProperties(place, member.value());
            } else if (!holdsData(member.key())) {
                enterKeyword(place, member.key(), member.value());
            }
        }
        return {};
    }

    void enterProperties(const Place &place, const Json &properties)
    {
        for (const auto &property : properties.object_range()) {
            if (property.value().is_object()) {
                QList<QByteArray> path = place.path;
                path.append(QByteArray::fromStdString(property.key()));
                const QString pointer = place.pointer + "/properties"_L1 + pointerStep(property.key());
                m_open.push_back({&property.value(), pointer, path, place.through, true});
            }
        }
    }

    void enterKeyword(const Place &place, const std::string &keyword, const Json &value)
    {
        const QString name = utf8ToQString(keyword);
        const QString through = place.through.isEmpty() ? name : place.through;
        if (!holdsNames(keyword)) {
            descend(place, value, name, through);
        } else if (value.is_object()) {
            const Place map{&value, place.pointer + pointerStep(keyword), {}, through, false};
            for (const auto &member : value.object_range()) {
                descend(map, member.value(), utf8ToQString(member.key()), through);
            }
        }
    }

    void descend(const Place &place, const Json &value, const QString &step, const QString &through)
    {
        if (value.is_object() || value.is_array()) {
            m_open.push_back({&value, place.pointer + pointerStep(step.toStdString()), {}, through, false});
        }
    }

    Result<> take(const Place &place, const Json &annotation)
    {
        const QString name = toQString(annotation);
        if (!isJsonString(annotation)) {
            return refuse(place, messageText(QT_TRANSLATE_NOOP("ToolHeaders", "An x-mcp-header must be text, not %1."))
                                     .arg(jsonTypeName(annotation)));
        }
        if (name.isEmpty()) {
            return refuse(place, messageText(QT_TRANSLATE_NOOP("ToolHeaders", "An x-mcp-header is empty.")));
        }
        if (std::ranges::any_of(name, isControl)) {
            return refuse(place,
                          messageText(QT_TRANSLATE_NOOP("ToolHeaders", "An x-mcp-header has control characters.")));
        }
        if (!std::ranges::all_of(name, isTokenCharacter)) {
            return refuse(
                place, messageText(QT_TRANSLATE_NOOP("ToolHeaders", "The x-mcp-header “%1” cannot be a header's name."))
                           .arg(name.left(200)));
        }
        if (!place.through.isEmpty() || !place.isProperty) {
            const QString where = place.through.isEmpty() ? u"#"_s : place.through;
            return refuse(place,
                          messageText(QT_TRANSLATE_NOOP("ToolHeaders", "The x-mcp-header “%1” stands under “%2”, "
                                                                       "not on a property of the arguments."))
                              .arg(name.left(200), where.left(200)));
        }
        return add(place, name);
    }

    Result<> add(const Place &place, const QString &name)
    {
        const std::optional<ToolHeader::Type> type = typeOf(*place.schema);
        if (!type) {
            return refuse(place,
                          messageText(QT_TRANSLATE_NOOP("ToolHeaders", "The x-mcp-header “%1” stands on a value that "
                                                                       "is no string, integer or boolean."))
                              .arg(name.left(200)));
        }
        const bool isNew = std::ranges::none_of(m_found, [&name](const ToolHeader &known) {
            return name.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) == 0;
        });
        if (!isNew) {
            return refuse(place,
                          messageText(QT_TRANSLATE_NOOP("ToolHeaders", "Two properties have the x-mcp-header “%1”."))
                              .arg(name.left(200)));
        }
        m_found.append({place.path, name.toLatin1(), *type});
        return {};
    }

    static std::optional<ToolHeader::Type> typeOf(const Json &schema)
    {
        if (!schema.contains("type")) {
            return std::nullopt;
        }
        const Json &written = schema.at("type");
        const bool isListOfOne = written.is_array() && written.size() == 1;
        const QString type = toQString(isListOfOne ? written.at(0) : written);
        if (type == "string"_L1) {
            return ToolHeader::Type::String;
        }
        if (type == "integer"_L1) {
            return ToolHeader::Type::Integer;
        }
        return type == "boolean"_L1 ? std::optional(ToolHeader::Type::Boolean) : std::nullopt;
    }

    static QString pointerStep(const std::string &key)
    {
        QString step = utf8ToQString(key);
        step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        return u'/' + step;
    }

    static Failure refuse(const Place &place, const QString &reason)
    {
        Failure failure = fail(Error::Kind::Protocol, reason);
        failure.error().where = place.pointer + u'/' + QLatin1StringView(kAnnotation);
        return failure;
    }

    std::deque<Place> m_open;
    QList<ToolHeader> m_found;
};

/// The value at the path; empty if something on the way is absent or no object.
QByteArrayView valueAt(QByteArrayView arguments, const QList<QByteArray> &path)
{
    QByteArrayView value = arguments;
    for (const QByteArray &key : path) {
        value = rawMember(value, key);
    }
    return value;
}

/// Null if a header cannot carry the value.
QByteArray fieldValue(QByteArrayView value)
{
    JsonReader reader(value, 0);
    switch (reader.next()) {
    case JsonReader::Token::String:
        return headerText(QByteArrayView(reader.string()));
    case JsonReader::Token::True:
        return "true"_ba;
    case JsonReader::Token::False:
        return "false"_ba;
    case JsonReader::Token::Number: {
        const QByteArrayView number = reader.raw();
        const Decimal decimal(std::string_view(number.data(), std::size_t(number.size())));
        const qint64 integer = decimal.clamped(-kLargestInteger - 1, kLargestInteger + 1);
        const bool isSafe = decimal.isInteger() && std::abs(integer) <= kLargestInteger;
        return isSafe ? QByteArray::number(integer) : QByteArray();
    }
    default:
        return {};
    }
}

} // namespace

Result<ToolHeaders> ToolHeaders::fromSchema(const Json &inputSchema)
{
    ToolHeaders headers;
    if (!inputSchema.is_object()) {
        return headers;
    }
    Result<QList<ToolHeader>> found = AnnotationSearch().run(inputSchema);
    if (!found) {
        return Failure(found.error());
    }
    headers.m_list = std::move(*found);
    return headers;
}

QList<QPair<QByteArray, QByteArray>> ToolHeaders::fields(QByteArrayView arguments) const
{
    QList<QPair<QByteArray, QByteArray>> fields;
    for (const ToolHeader &header : m_list) {
        const QByteArray value = fieldValue(valueAt(arguments, header.path));
        if (!value.isNull()) {
            fields.append({"Mcp-Param-" + header.name, value});
        }
    }
    return fields;
}

QByteArray headerText(QStringView text)
{
    return headerText(QByteArrayView(text.toUtf8()));
}

QByteArray headerText(QByteArrayView utf8)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    const bool isPlain = std::ranges::all_of(utf8, [](char c) { return c >= 0x20 && c <= 0x7E; });
    const bool hasSpaceAround = !utf8.isEmpty() && (isSpace(utf8.front()) || isSpace(utf8.back()));
    const bool looksWrapped = utf8.startsWith("=?base64?") && utf8.endsWith("?=");
    if (isPlain && !hasSpaceAround && !looksWrapped) {
        return utf8.isEmpty() ? QByteArray("") : utf8.toByteArray();
    }
    return "=?base64?" + utf8.toByteArray().toBase64() + "?=";
}

std::optional<QByteArray> textOfHeader(QByteArrayView value)
{
    constexpr QByteArrayView kBegin = "=?base64?";
    constexpr QByteArrayView kEnd = "?=";
    if (!value.startsWith(kBegin) || !value.endsWith(kEnd) || value.size() < kBegin.size() + kEnd.size()) {
        return value.toByteArray();
    }
    const QByteArray inner = value.sliced(kBegin.size()).chopped(kEnd.size()).toByteArray();
    const auto result = QByteArray::fromBase64Encoding(inner, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64() != inner) {
        return {};
    }
    return *result;
}

} // namespace Signalbox
