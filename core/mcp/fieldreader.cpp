// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/fieldreader.h"

#include "core/json/jsontext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// One reference token of a JSON pointer (RFC 6901 section 3).
QString pointerToken(std::string_view key)
{
    QString token = QString::fromUtf8(key.data(), qsizetype(key.size()));
    token.replace(u'~', u"~0"_s);
    token.replace(u'/', u"~1"_s);
    return token;
}

} // namespace

QString jsonTypeName(const Json &value)
{
    if (value.is_number()) { // first: numbers beyond 64 bits are stored as tagged strings
        return u"number"_s;
    }
    if (value.is_object()) {
        return u"object"_s;
    }
    if (value.is_array()) {
        return u"array"_s;
    }
    if (value.is_bool()) {
        return u"boolean"_s;
    }
    return value.is_null() ? u"null"_s : u"string"_s;
}

FieldReader::FieldReader(const Json &object, QString pointer, QString reference, QList<Deviation> &deviations)
    : m_object(object)
    , m_pointer(std::move(pointer))
    , m_reference(std::move(reference))
    , m_deviations(deviations)
{
    Q_ASSERT(object.is_object());
}

const Json *FieldReader::member(std::string_view key) const
{
    const auto found = m_object.find(key);
    return found == m_object.object_range().end() ? nullptr : &found->value();
}

QString FieldReader::pointerTo(std::string_view key) const
{
    return m_pointer + u'/' + pointerToken(key);
}

void FieldReader::deviate(std::string_view key, QString expected, QString found, Deviation::Severity severity)
{
    m_deviations.append({severity, pointerTo(key), std::move(expected), std::move(found), m_reference});
}

const Json *FieldReader::typed(std::string_view key, Need need, QStringView type)
{
    const Json *value = member(key);
    if (!value) {
        if (need == Need::Required) {
            deviate(key, type.toString(), u"absent"_s);
        }
        return nullptr;
    }
    const QString found = jsonTypeName(*value);
    if (found != type) {
        deviate(key, type.toString(), found);
        return nullptr;
    }
    return value;
}

std::optional<QString> FieldReader::string(std::string_view key, Need need)
{
    const Json *value = typed(key, need, u"string");
    return value ? std::optional(toQString(*value)) : std::nullopt;
}

QString FieldReader::nonEmptyString(std::string_view key)
{
    const std::optional<QString> text = string(key, Need::Required);
    if (text && text->isEmpty()) {
        deviate(key, u"string that is not empty"_s, u"empty string"_s);
    }
    return text.value_or(QString());
}

std::optional<bool> FieldReader::boolean(std::string_view key, Need need)
{
    const Json *value = typed(key, need, u"boolean");
    return value ? std::optional(value->as<bool>()) : std::nullopt;
}

std::optional<qint64> FieldReader::unsignedInteger(std::string_view key, Need need)
{
    const Json *value = typed(key, need, u"number");
    if (!value) {
        return std::nullopt;
    }
    if (!value->is_int64() || value->as<qint64>() < 0) {
        deviate(key, u"integer from 0 on"_s, numberText(*value));
        return std::nullopt;
    }
    return value->as<qint64>();
}

std::optional<double> FieldReader::number(std::string_view key, Need need)
{
    const Json *value = typed(key, need, u"number");
    return value ? std::optional(value->as<double>()) : std::nullopt;
}

std::optional<qint64> FieldReader::milliseconds(std::string_view key, Need need)
{
    constexpr double kMost = 9'007'199'254'740'991;
    const Json *value = typed(key, need, u"number");
    if (!value) {
        return std::nullopt;
    }
    const double number = value->as<double>();
    if (!(number >= 0)) {
        deviate(key, u"milliseconds from 0 on"_s, numberText(*value));
        return std::nullopt;
    }
    return qint64(std::ceil(std::min(number, kMost)));
}

std::optional<QStringList> FieldReader::strings(std::string_view key, Need need)
{
    const Json *array = typed(key, need, u"array");
    if (!array) {
        return std::nullopt;
    }
    QStringList list;
    for (std::size_t index = 0; index < array->size(); ++index) {
        const Json &element = array->at(index);
        if (isJsonString(element)) {
            list.append(toQString(element));
        } else {
            m_deviations.append({Deviation::Severity::Violation, pointerTo(key) + u'/' + QString::number(index),
                                 u"string"_s, jsonTypeName(element), m_reference});
        }
    }
    return list;
}

std::optional<QByteArray> FieldReader::base64(std::string_view key, Need need)
{
    const Json *value = typed(key, need, u"string");
    if (!value) {
        return std::nullopt;
    }
    const auto text = value->as_string_view();
    const QByteArray encoded = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        deviate(key, u"base64"_s, u"string that is not base64"_s);
        return std::nullopt;
    }
    return std::move(*decoded);
}

const Json *FieldReader::object(std::string_view key, Need need)
{
    return typed(key, need, u"object");
}

const Json *FieldReader::array(std::string_view key, Need need)
{
    return typed(key, need, u"array");
}

bool expectObject(const Json &value, const QString &pointer, const QString &reference, QList<Deviation> &deviations)
{
    if (value.is_object()) {
        return true;
    }
    deviations.append({Deviation::Severity::Violation, pointer, u"object"_s, jsonTypeName(value), reference});
    return false;
}

} // namespace Signalbox
