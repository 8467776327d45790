// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/healthjson.h"

#include "core/base/durations.h"
#include "core/catalog/entryreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Check = HealthSettings::Check;

const char *checkName(Check check)
{
    switch (check) {
    case Check::None:
        return "none";
    case Check::Ping:
        return "ping";
    case Check::Tool:
        return "tool";
    }
    Q_UNREACHABLE_RETURN("");
}

void readCheck(EntryReader &reader, HealthSettings &health)
{
    const QString text = reader.text({"check"});
    for (const Check check : {Check::None, Check::Ping, Check::Tool}) {
        if (text == QLatin1String(checkName(check))) {
            health.check = check;
            return;
        }
    }
    if (!text.isEmpty()) {
        reader.complain(u"check"_s, QCoreApplication::translate(
                                        "ServerEntry", "“signalbox.health.check” must be none, ping or tool, not “%1”.")
                                        .arg(text.left(100)));
    }
}

} // namespace

Result<HealthSettings> healthFromJson(const Json &own)
{
    HealthSettings health;
    EntryReader outer(own, u"signalbox."_s);
    const Json *object = outer.object("health");
    if (outer.error()) {
        return Failure(*outer.error());
    }
    if (object == nullptr) {
        return health;
    }
    EntryReader reader(*object, u"signalbox.health."_s);
    readCheck(reader, health);
    health.tool = reader.text({"tool"});
    if (const Json *arguments = reader.object("arguments")) {
        health.arguments = compactJson(*arguments);
    }
    constexpr double kLeast = double(HealthSettings::kLeastMs) / kMsPerSecond;
    constexpr double kMost = double(HealthSettings::kMostMs) / kMsPerSecond;
    reader.number("intervalSeconds", kLeast, kMost, kMsPerSecond, health.intervalMs);
    reader.number("deadlineSeconds", 0.1, kMost, kMsPerSecond, health.deadlineMs); // NOLINT: a tenth of a second
    reader.number("failures", 1, HealthSettings::kMostFailures, 1, health.failures);
    if (health.check == Check::Tool && health.tool.isEmpty()) {
        reader.complain(u"tool"_s,
                        QCoreApplication::translate("ServerEntry", "A check by a tool needs “signalbox.health.tool”."));
    }
    if (reader.error()) {
        return Failure(*reader.error());
    }
    return health;
}

void healthToJson(const HealthSettings &health, const HealthSettings &base, Json &own)
{
    if (health == base) {
        return;
    }
    Json object = own.contains("health") ? own.at("health") : Json();
    if (!object.is_object()) {
        object = Json();
    }
    if (health.check != base.check) {
        object.insert_or_assign("check", checkName(health.check));
    }
    if (health.tool != base.tool) {
        object.insert_or_assign("tool", fromQString(health.tool));
    }
    if (health.arguments != base.arguments) {
        const Result<ParsedJson> arguments = parseJson(health.arguments);
        if (arguments && arguments->value.is_object()) {
            object.insert_or_assign("arguments", arguments->value);
        } else {
            object.erase("arguments");
        }
    }
    if (health.intervalMs != base.intervalMs) {
        object.insert_or_assign("intervalSeconds", numberInUnit(health.intervalMs, kMsPerSecond));
    }
    if (health.deadlineMs != base.deadlineMs) {
        object.insert_or_assign("deadlineSeconds", numberInUnit(health.deadlineMs, kMsPerSecond));
    }
    if (health.failures != base.failures) {
        object.insert_or_assign("failures", health.failures);
    }
    own.insert_or_assign("health", std::move(object));
}

} // namespace Signalbox
