// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace Signalbox::Pointer {

namespace {

const Json *step(const Json &value, const QString &token)
{
    if (value.is_object()) {
        const auto member = value.find(token.toStdString());
        return member == value.object_range().end() ? nullptr : &member->value();
    }
    if (value.is_array()) {
        bool isNumber = false;
        const uint index = token.toUInt(&isNumber);
        return isNumber && index < value.size() ? &value.at(index) : nullptr;
    }
    return nullptr;
}

} // namespace

QStringList tokens(const QString &pointer)
{
    if (pointer.isEmpty()) {
        return {};
    }
    QStringList parts = pointer.sliced(1).split(u'/');
    for (QString &part : parts) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    }
    return parts;
}

QString child(const QString &parent, const QString &token)
{
    QString escaped = token;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return parent + u'/' + escaped;
}

QString child(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

QString parentOf(const QString &pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    return slash < 0 ? QString() : pointer.first(slash);
}

QString lastToken(const QString &pointer)
{
    const QStringList parts = tokens(pointer);
    return parts.isEmpty() ? QString() : parts.last();
}

bool isWithin(const QString &pointer, const QString &ancestor)
{
    return pointer.startsWith(ancestor) && (pointer.size() == ancestor.size() || pointer.at(ancestor.size()) == u'/');
}

const Json *find(const Json &document, const QString &pointer)
{
    const Json *value = &document;
    for (const QString &token : tokens(pointer)) {
        value = step(*value, token);
        if (!value) {
            return nullptr;
        }
    }
    return value;
}

Json *find(Json &document, const QString &pointer)
{
    return const_cast<Json *>(find(std::as_const(document), pointer));
}

} // namespace Signalbox::Pointer
