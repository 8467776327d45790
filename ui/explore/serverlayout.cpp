// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QJsonValue &value, bool isUsual)
{
    if (!isUsual) {
        object.insert(name, value);
    }
}

QJsonObject bytesObject(const QMap<QString, QByteArray> &bytes)
{
    QJsonObject object;
    for (const auto &[name, value] : bytes.asKeyValueRange()) {
        object.insert(name, QString::fromLatin1(value.toBase64()));
    }
    return object;
}

QMap<QString, QByteArray> bytesOf(const QJsonValue &value)
{
    QMap<QString, QByteArray> bytes;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        bytes.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    }
    return bytes;
}

} // namespace

QByteArray ServerLayout::toJson() const
{
    QJsonArray sizes;
    for (const int size : panes.sizes) {
        sizes.append(size);
    }
    QJsonObject object;
    put(object, "tab"_L1, panes.front, panes.front.isEmpty());
    put(object, "second"_L1, QJsonArray::fromStringList(panes.second), panes.second.isEmpty());
    put(object, "secondTab"_L1, panes.secondFront, panes.secondFront.isEmpty());
    put(object, "below"_L1, true, !panes.isBelow);
    put(object, "sizes"_L1, sizes, sizes.isEmpty());
    put(object, "windows"_L1, bytesObject(panes.windows), panes.windows.isEmpty());
    put(object, "tool"_L1, tool, tool.isEmpty());
    put(object, "prompt"_L1, prompt, prompt.isEmpty());
    put(object, "resource"_L1, resource, resource.isEmpty());
    put(object, "splitters"_L1, bytesObject(splitters), splitters.isEmpty());
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ServerLayout ServerLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ServerLayout layout;
    layout.panes.front = object.value("tab"_L1).toString();
    for (const QJsonValue &key : object.value("second"_L1).toArray()) {
        layout.panes.second.append(key.toString());
    }
    layout.panes.secondFront = object.value("secondTab"_L1).toString();
    layout.panes.isBelow = object.value("below"_L1).toBool();
    for (const QJsonValue &size : object.value("sizes"_L1).toArray()) {
        layout.panes.sizes.append(size.toInt());
    }
    layout.panes.windows = bytesOf(object.value("windows"_L1));
    layout.tool = object.value("tool"_L1).toString();
    layout.prompt = object.value("prompt"_L1).toString();
    layout.resource = object.value("resource"_L1).toString();
    layout.splitters = bytesOf(object.value("splitters"_L1));
    return layout;
}

} // namespace Signalbox
