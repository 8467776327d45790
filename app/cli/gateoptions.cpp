// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gateoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "core/base/durations.h"
#include "core/base/limits.h"
#include "core/json/jsontext.h"

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct Number
{
    const char *option;
    std::optional<int> GateOptions::*given;
    int GateSettings::*setting;
    bool isTime; // seconds on the command line
    int least;
    int most;
};

constexpr int kLeastMs = 100;

constexpr std::array kNumbers = {
    Number{"request-limit", &GateOptions::requestMs, &GateSettings::requestMs, true, kLeastMs, GateSettings::kMostMs},
    Number{"total-limit", &GateOptions::totalMs, &GateSettings::totalMs, true, kLeastMs, GateSettings::kMostMs},
    Number{"attempts", &GateOptions::attempts, &GateSettings::attempts, false, 1, GateSettings::kMostAttempts},
    Number{"breaker-failures", &GateOptions::breakerFailures, &GateSettings::breakerFailures, false, 0,
           GateSettings::kMostFailures},
    Number{"breaker-rest", &GateOptions::breakerOpenMs, &GateSettings::breakerOpenMs, true, 0, GateSettings::kMostMs},
    Number{"cache-seconds", &GateOptions::cacheMs, &GateSettings::cacheMs, true, 0, GateSettings::kMostMs},
};

struct Flag
{
    const char *option;
    std::optional<bool> GateOptions::*given;
    bool GateSettings::*setting;
};

constexpr std::array kFlags = {
    Flag{"cache", &GateOptions::caches, &GateSettings::caches},
    Flag{"trust-hints", &GateOptions::trustsHints, &GateSettings::trustsHints},
    Flag{"reconnect", &GateOptions::reconnects, &GateSettings::reconnects},
};

void readNumber(OptionReader &reader, const Number &number, GateOptions &into)
{
    const QString option = QString::fromLatin1(number.option);
    if (!reader.isSet(option)) {
        return;
    }
    const double unit = number.isTime ? kMsPerSecondReal : 1;
    bool good = false;
    const double value = reader.value(option).toDouble(&good) * unit;
    const bool isUsual = value == 0 && number.isTime; // 0: as usual, or no rest
    if (!good || (!isUsual && !(value >= number.least && value <= number.most)) || value != double(int(value))) {
        reader.refuse(tr("--%1 wants a number from %2 to %3, not “%4”.")
                          .arg(option, QString::number(number.least / unit), QString::number(number.most / unit),
                               reader.value(option)));
        return;
    }
    into.*number.given = int(value);
}

void readSafeTools(OptionReader &reader, GateOptions &into)
{
    const QString option = u"safe-tools"_s;
    if (!reader.isSet(option)) {
        return;
    }
    QStringList names;
    const QStringList given = reader.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : given) {
        names.append(name.trimmed());
    }
    names.removeAll(QString());
    names.removeDuplicates();
    into.safeTools = names;
}

QString secondsText(int ms)
{
    return tr("%1 s").arg(ms / kMsPerSecondReal);
}

QString limitText(int ms, int usualMs)
{
    return ms > 0 ? secondsText(ms) : tr("%1, as usual").arg(secondsText(usualMs));
}

QString onOff(bool isOn)
{
    return isOn ? tr("on") : tr("off");
}

} // namespace

QList<QCommandLineOption> GateOptions::table()
{
    return {
        {u"request-limit"_s, tr("gates: longest time without an answer, in seconds; 0: as usual."), u"s"_s},
        {u"total-limit"_s, tr("gates: longest time of a call with all that it waits for; 0: as usual."), u"s"_s},
        {u"attempts"_s, tr("gates: of one call, in all."), u"n"_s},
        {u"breaker-failures"_s, tr("gates: so many failures in a row stop further calls; 0: never."), u"n"_s},
        {u"breaker-rest"_s, tr("gates: so long they are stopped, in seconds."), u"s"_s},
        {u"cache"_s, tr("gates: results of tools that only read are used again."), u"on|off"_s},
        {u"cache-seconds"_s, tr("gates: for so long."), u"s"_s},
        {u"trust-hints"_s, tr("gates: the server's word on what its tools do is believed."), u"on|off"_s},
        {u"safe-tools"_s, tr("gates: tools that may be called twice, separated by commas; none if empty."), u"names"_s},
        {u"reconnect"_s, tr("gates: a connection that is lost is made anew."), u"on|off"_s},
    };
}

GateOptions GateOptions::read(OptionReader &reader)
{
    GateOptions options;
    for (const Number &number : kNumbers) {
        readNumber(reader, number, options);
    }
    for (const Flag &flag : kFlags) {
        const QString option = QString::fromLatin1(flag.option);
        if (reader.isSet(option)) {
            QString word;
            reader.word(word, option, {u"on"_s, u"off"_s});
            options.*flag.given = word == "on"_L1;
        }
    }
    readSafeTools(reader, options);
    return options;
}

void GateOptions::apply(GateSettings &settings) const
{
    for (const Number &number : kNumbers) {
        settings.*number.setting = (this->*number.given).value_or(settings.*number.setting);
    }
    for (const Flag &flag : kFlags) {
        settings.*flag.setting = (this->*flag.given).value_or(settings.*flag.setting);
    }
    settings.safeTools = safeTools.value_or(settings.safeTools);
}

QString gatesText(const GateSettings &gates)
{
    const Limits limits;
    const QString never = tr("never");
    return tableText({
        {tr("request limit"), limitText(gates.requestMs, limits.requestMs)},
        {tr("total limit"), limitText(gates.totalMs, limits.totalMs)},
        {tr("attempts"), QString::number(gates.attempts)},
        {tr("breaker stops after"),
         gates.breakerFailures > 0 ? tr("%1 failures in a row").arg(gates.breakerFailures) : never},
        {tr("breaker rests"), secondsText(gates.breakerOpenMs)},
        {tr("cache"), gates.caches && !gates.trustsHints ? tr("on, once hints are trusted")
                      : gates.caches                     ? tr("on, for %1").arg(secondsText(gates.cacheMs))
                                                         : onOff(false)},
        {tr("trust hints"), onOff(gates.trustsHints)},
        {tr("may be repeated"), gates.safeTools.isEmpty() ? u"–"_s : gates.safeTools.join(", "_L1)},
        {tr("reconnect"), onOff(gates.reconnects)},
    });
}

Json gatesJson(const GateSettings &gates)
{
    const Limits limits;
    Json json(jsoncons::json_object_arg);
    const auto seconds = [&json](const char *name, int ms) { json.insert_or_assign(name, ms / kMsPerSecondReal); };
    seconds("requestSeconds", gates.requestMs > 0 ? gates.requestMs : limits.requestMs);
    seconds("totalSeconds", gates.totalMs > 0 ? gates.totalMs : limits.totalMs);
    json.insert_or_assign("attempts", gates.attempts);
    json.insert_or_assign("breakerFailures", gates.breakerFailures);
    seconds("breakerSeconds", gates.breakerOpenMs);
    json.insert_or_assign("cache", gates.caches);
    seconds("cacheSeconds", gates.cacheMs);
    json.insert_or_assign("trustHints", gates.trustsHints);
    Json safe(jsoncons::json_array_arg);
    for (const QString &tool : gates.safeTools) {
        safe.push_back(fromQString(tool));
    }
    json.insert_or_assign("safeTools", std::move(safe));
    json.insert_or_assign("reconnects", gates.reconnects);
    return json;
}

} // namespace Signalbox
