// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rootsjson.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Failure wrong(const QString &where, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = where;
    return failure;
}

QString textOf(const Json &object, const char *name)
{
    return object.contains(name) && isJsonString(object.at(name)) ? toQString(object.at(name)) : QString();
}

} // namespace

Result<QList<Root>> rootsFromList(const Json &list, const QString &where)
{
    if (!list.is_array()) {
        return wrong(where, QCoreApplication::translate("ServerEntry", "“%1” is not a list.").arg("roots"_L1));
    }
    QList<Root> roots;
    for (const Json &entry : list.array_range()) {
        Root root;
        if (entry.is_object()) {
            root = {.uri = textOf(entry, "uri"), .name = textOf(entry, "name")};
        } else if (isJsonString(entry)) {
            root.uri = toQString(entry);
        }
        if (const Result<QByteArray> encoded = encodeRoots({root}); !encoded) {
            return wrong(where + u'/' + QString::number(roots.size()), encoded.error().message);
        }
        roots.append(root);
    }
    return roots;
}

Result<QList<Root>> rootsFromJson(const Json &own)
{
    return own.contains("roots") && !own.at("roots").is_null() ? rootsFromList(own.at("roots"), u"signalbox.roots"_s)
                                                               : Result<QList<Root>>(QList<Root>());
}

void rootsToJson(const QList<Root> &roots, const QList<Root> &base, Json &own)
{
    if (roots == base) {
        return;
    }
    Json list(jsoncons::json_array_arg);
    for (const Root &root : roots) {
        if (root.name.isEmpty()) {
            list.push_back(fromQString(root.uri));
            continue;
        }
        Json entry(jsoncons::json_object_arg);
        entry["uri"] = fromQString(root.uri);
        entry["name"] = fromQString(root.name);
        list.push_back(std::move(entry));
    }
    if (list.empty()) {
        own.erase("roots");
    } else {
        own.insert_or_assign("roots", std::move(list));
    }
}

} // namespace Signalbox
