// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/serverjsonreader.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ServerJsonReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ServerJson)
};

constexpr qsizetype kMostFindings = 100;

QString pointer(const QString &where, const char *name)
{
    return where + u'/' + QLatin1StringView(name);
}

} // namespace

bool isPlainText(const Json &value)
{
    return isJsonString(value);
}

const Json *ServerJsonReader::find(const Json &object, Names names)
{
    if (!object.is_object()) {
        return nullptr;
    }
    for (const char *name : names) {
        if (const auto found = object.find(name); found != object.object_range().end() && !found->value().is_null()) {
            return &found->value();
        }
    }
    return nullptr;
}

QString ServerJsonReader::textOf(const Json &value, const QString &where, qsizetype longest)
{
    if (value.is_bool()) { // a default of true or 8080 is meant as that text
        return value.as<bool>() ? u"true"_s : u"false"_s;
    }
    if (const QString number = numberText(value); !number.isEmpty()) {
        return number.left(longest);
    }
    if (!isJsonString(value)) {
        find(where, ServerJsonReaderText::tr("This should be a text; it is left out."));
        return {};
    }
    const QString text = toQString(value);
    if (text.size() > longest) {
        find(where, ServerJsonReaderText::tr("This is longer than %1 characters; the rest is left out.").arg(longest));
    }
    return text.left(longest);
}

QString ServerJsonReader::text(const Json &object, Names names, const QString &where, qsizetype longest)
{
    const Json *value = find(object, names);
    return value ? textOf(*value, pointer(where, *names.begin()), longest) : QString();
}

bool ServerJsonReader::flag(const Json &object, Names names, const QString &where)
{
    const Json *value = find(object, names);
    if (value && !value->is_bool()) {
        find(pointer(where, *names.begin()),
             ServerJsonReaderText::tr("This should be true or false; it is taken as false."));
    }
    return value && value->is_bool() && value->as<bool>();
}

const Json *ServerJsonReader::object(const Json &object, Names names, const QString &where)
{
    const Json *value = find(object, names);
    if (value && !value->is_object()) {
        find(pointer(where, *names.begin()), ServerJsonReaderText::tr("This should be an object; it is left out."));
        return nullptr;
    }
    return value;
}

void ServerJsonReader::each(const Json &object, Names names, const QString &where, qsizetype most, const Each &take)
{
    const Json *list = find(object, names);
    if (!list) {
        return;
    }
    const QString at = pointer(where, *names.begin());
    if (!list->is_array()) {
        find(at, ServerJsonReaderText::tr("This should be a list; it is left out."));
        return;
    }
    qsizetype index = 0;
    for (const Json &item : list->array_range()) {
        if (index == most) {
            find(at, ServerJsonReaderText::tr("There are more than %1; the rest is left out.").arg(most));
            return;
        }
        const QString here = at + u'/' + QString::number(index++);
        if (item.is_object() || isJsonString(item)) {
            take(item, here);
        } else {
            find(here, ServerJsonReaderText::tr("This is of another type than expected; it is left out."));
        }
    }
}

void ServerJsonReader::eachMember(const Json &object, Names names, const QString &where, qsizetype most,
                                  const EachMember &take)
{
    const Json *members = this->object(object, names, where);
    if (!members) {
        return;
    }
    const QString at = pointer(where, *names.begin());
    qsizetype count = 0;
    for (const auto &member : members->object_range()) {
        if (count++ == most) {
            find(at, ServerJsonReaderText::tr("There are more than %1; the rest is left out.").arg(most));
            return;
        }
        const QString name = utf8ToQString(member.key());
        if (member.value().is_object()) {
            take(name, member.value(), at + u'/' + name.left(100));
        } else {
            find(at + u'/' + name.left(100), ServerJsonReaderText::tr("This should be an object; it is left out."));
        }
    }
}

void ServerJsonReader::find(const QString &where, const QString &message)
{
    if (m_findings.size() < kMostFindings) {
        m_findings.append({.where = where, .message = message});
    }
}

} // namespace Signalbox
