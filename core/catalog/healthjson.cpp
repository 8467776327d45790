// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/healthjson.h"

#include "core/catalog/entryreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Check = HealthSettings::Check;

constexpr int kMsPerSecond = 1000;

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

/// A number between two bounds, times `unit`; what is there already if the member is not.
void readNumber(EntryReader &reader, const char *name, double least, double most, int unit, int &into)
{
    const Json *value = reader.find({name});
    if (value == nullptr) {
        return;
    }
    const double number = value->is_number() ? value->as<double>() : std::nan("");
    if (!(number >= least && number <= most)) {
        reader.complain(
            QString::fromLatin1(name),
            QCoreApplication::translate("ServerEntry", "“signalbox.health.%1” must be a number from %2 to %3.")
                .arg(QString::fromLatin1(name), QString::number(least), QString::number(most)));
        return;
    }
    into = int(std::lround(number * unit));
}

/// A whole number where the seconds are whole.
Json secondsOf(int milliseconds)
{
    return milliseconds % kMsPerSecond == 0 ? Json(milliseconds / kMsPerSecond)
                                            : Json(double(milliseconds) / kMsPerSecond);
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
    readNumber(reader, "intervalSeconds", kLeast, kMost, kMsPerSecond, health.intervalMs);
    readNumber(reader, "deadlineSeconds", 0.1, kMost, kMsPerSecond, health.deadlineMs); // NOLINT: a tenth of a second
    readNumber(reader, "failures", 1, HealthSettings::kMostFailures, 1, health.failures);
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
        object.insert_or_assign("intervalSeconds", secondsOf(health.intervalMs));
    }
    if (health.deadlineMs != base.deadlineMs) {
        object.insert_or_assign("deadlineSeconds", secondsOf(health.deadlineMs));
    }
    if (health.failures != base.failures) {
        object.insert_or_assign("failures", health.failures);
    }
    own.insert_or_assign("health", std::move(object));
}

} // namespace Signalbox
