// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/alertrulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFigures = {"errorRate", "p95", "memory", "silence", "down", "leak"}; // by AlertRule::Figure

} // namespace

QByteArray alertRulesToJson(const QList<AlertRule> &rules)
{
    QJsonArray all;
    for (const AlertRule &rule : rules) {
        all.append(QJsonObject{{u"id"_s, rule.id},
                               {u"server"_s, rule.server},
                               {u"figure"_s, QLatin1StringView(kFigures.at(std::size_t(rule.figure)))},
                               {u"threshold"_s, rule.threshold},
                               {u"forMs"_s, rule.forMs},
                               {u"clearForMs"_s, rule.clearForMs},
                               {u"isOn"_s, rule.isOn}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<AlertRule> alertRulesFromJson(const QByteArray &text)
{
    QList<AlertRule> rules;
    const QJsonArray all = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        const QByteArray figure = object.value(u"figure"_s).toString().toLatin1();
        const auto found =
            std::ranges::find(kFigures, QByteArrayView(figure), [](const char *name) { return QByteArrayView(name); });
        const QString id = object.value(u"id"_s).toString();
        if (found == kFigures.end() || id.isEmpty()) {
            continue;
        }
        rules.append({.id = id,
                      .server = object.value(u"server"_s).toString(),
                      .figure = AlertRule::Figure(std::distance(kFigures.begin(), found)),
                      .threshold = object.value(u"threshold"_s).toDouble(),
                      .forMs = object.value(u"forMs"_s).toInteger(),
                      .clearForMs = object.value(u"clearForMs"_s).toInteger(),
                      .isOn = object.value(u"isOn"_s).toBool(true)});
    }
    return rules;
}

} // namespace Signalbox
