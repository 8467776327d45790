// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryreader.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <cmath>

namespace Signalbox {

namespace {

QString typeText(const Json &value)
{
    if (value.is_null()) {
        return QCoreApplication::translate("ServerEntry", "null");
    }
    if (value.is_bool()) {
        return QCoreApplication::translate("ServerEntry", "true or false");
    }
    if (value.is_number()) {
        return QCoreApplication::translate("ServerEntry", "a number");
    }
    if (value.is_array()) {
        return QCoreApplication::translate("ServerEntry", "a list");
    }
    if (value.is_object()) {
        return QCoreApplication::translate("ServerEntry", "an object");
    }
    return QCoreApplication::translate("ServerEntry", "text");
}

QString keyText(std::string_view key)
{
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

EntryReader::EntryReader(const Json &object, QString prefix)
    : m_object(object)
    , m_prefix(std::move(prefix))
{
}

const Json *EntryReader::find(Names names)
{
    for (const char *name : names) {
        const auto member = m_object.find(name);
        if (member != m_object.object_range().end() && !member->value().is_null()) {
            m_found = QString::fromLatin1(name);
            return &member->value();
        }
    }
    return nullptr;
}

QString EntryReader::text(Names names)
{
    const Json *value = find(names);
    if (value == nullptr) {
        return {};
    }
    if (!isJsonString(*value)) {
        complainType(m_found, QCoreApplication::translate("ServerEntry", "text"), *value);
        return {};
    }
    return toQString(*value);
}

bool EntryReader::flag(const char *name)
{
    const Json *value = find({name});
    if (value == nullptr) {
        return false;
    }
    if (!value->is_bool()) {
        complainType(m_found, QCoreApplication::translate("ServerEntry", "true or false"), *value);
        return false;
    }
    return value->as<bool>();
}

QStringList EntryReader::texts(const char *name)
{
    const Json *value = find({name});
    if (value == nullptr) {
        return {};
    }
    if (!value->is_array()) {
        complainType(m_found, QCoreApplication::translate("ServerEntry", "a list of texts"), *value);
        return {};
    }
    QStringList list;
    for (const Json &item : value->array_range()) {
        if (!isJsonString(item)) {
            complainType(QStringLiteral("%1.%2").arg(m_found).arg(list.size()),
                         QCoreApplication::translate("ServerEntry", "text"), item);
            return {};
        }
        list.append(toQString(item));
    }
    return list;
}

QList<QPair<QString, QString>> EntryReader::pairs(Names names)
{
    const Json *value = find(names);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_object()) {
        complainType(m_found, QCoreApplication::translate("ServerEntry", "an object of texts"), *value);
        return {};
    }
    QList<QPair<QString, QString>> list;
    for (const auto &member : value->object_range()) {
        if (!isJsonString(member.value())) {
            complainType(m_found + u'.' + keyText(member.key()), QCoreApplication::translate("ServerEntry", "text"),
                         member.value());
            return {};
        }
        list.append({keyText(member.key()), toQString(member.value())});
    }
    return list;
}

const Json *EntryReader::object(const char *name)
{
    const Json *value = find({name});
    if (value != nullptr && !value->is_object()) {
        complainType(m_found, QCoreApplication::translate("ServerEntry", "an object"), *value);
        return nullptr;
    }
    return value;
}

void EntryReader::number(const char *name, double least, double most, int unit, int &into)
{
    const Json *value = find({name});
    if (value == nullptr) {
        return;
    }
    const double number = value->is_number() ? value->as<double>() : std::nan("");
    if (!(number >= least && number <= most)) {
        complain(m_found, QCoreApplication::translate("ServerEntry", "“%1” must be a number from %2 to %3.")
                              .arg(m_prefix + m_found, QString::number(least), QString::number(most)));
        return;
    }
    into = int(std::lround(number * unit));
}

void EntryReader::complain(const QString &member, const QString &message)
{
    if (m_error) {
        return;
    }
    Error error;
    error.kind = Error::Kind::Usage;
    error.message = message;
    error.where = m_prefix + member;
    m_error = error;
}

void EntryReader::pass(const Error &error)
{
    if (!m_error) {
        m_error = error;
    }
}

void EntryReader::complainType(const QString &member, const QString &expected, const Json &found)
{
    complain(member, QCoreApplication::translate("ServerEntry", "“%1” must be %2, not %3.")
                         .arg(m_prefix + member, expected, typeText(found)));
}

Json numberInUnit(int value, int unit)
{
    return value % unit == 0 ? Json(value / unit) : Json(double(value) / unit);
}

} // namespace Signalbox
