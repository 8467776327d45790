// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gatesjson.h"

#include "core/base/durations.h"
#include "core/catalog/entryreader.h"
#include "core/json/jsontext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr double kLeastSeconds = 0.1;
constexpr double kMostSeconds = double(GateSettings::kMostMs) / kMsPerSecond;

/// One number of the settings, with its bounds in the unit of the file.
struct Number
{
    const char *name;
    int GateSettings::*member;
    int unit; // 1000: seconds in the file, milliseconds here
    double least;
    double most;
};

constexpr std::array kNumbers = {
    Number{"requestSeconds", &GateSettings::requestMs, kMsPerSecond, kLeastSeconds, kMostSeconds},
    Number{"totalSeconds", &GateSettings::totalMs, kMsPerSecond, kLeastSeconds, kMostSeconds},
    Number{"attempts", &GateSettings::attempts, 1, 1, GateSettings::kMostAttempts},
    Number{"firstWaitSeconds", &GateSettings::firstWaitMs, kMsPerSecond, 0, kMostSeconds},
    Number{"longestWaitSeconds", &GateSettings::longestWaitMs, kMsPerSecond, 0, kMostSeconds},
    Number{"turnedAwaySeconds", &GateSettings::turnedAwayWaitMs, kMsPerSecond, 0, kMostSeconds},
    Number{"breakerFailures", &GateSettings::breakerFailures, 1, 0, GateSettings::kMostFailures},
    Number{"breakerSeconds", &GateSettings::breakerOpenMs, kMsPerSecond, 0, kMostSeconds},
    Number{"cacheSeconds", &GateSettings::cacheMs, kMsPerSecond, 0, kMostSeconds},
};

struct Flag
{
    const char *name;
    bool GateSettings::*member;
};

constexpr std::array kFlags = {
    Flag{"progressExtends", &GateSettings::progressExtends},
    Flag{"reconnects", &GateSettings::reconnects},
    Flag{"trustHints", &GateSettings::trustsHints},
    Flag{"cache", &GateSettings::caches},
};

} // namespace

Result<GateSettings> gatesFromJson(const Json &own)
{
    GateSettings gates;
    EntryReader outer(own, u"signalbox."_s);
    const Json *object = outer.object("gates");
    if (outer.error()) {
        return Failure(*outer.error());
    }
    if (object == nullptr) {
        return gates;
    }
    EntryReader reader(*object, u"signalbox.gates."_s);
    for (const Number &number : kNumbers) {
        reader.number(number.name, number.least, number.most, number.unit, gates.*number.member);
    }
    for (const Flag &flag : kFlags) {
        gates.*flag.member = reader.find({flag.name}) ? reader.flag(flag.name) : gates.*flag.member;
    }
    gates.safeTools = reader.texts("safeTools");
    if (reader.error()) {
        return Failure(*reader.error());
    }
    return gates;
}

void gatesToJson(const GateSettings &gates, const GateSettings &base, Json &own)
{
    if (gates == base) {
        return;
    }
    Json object = own.contains("gates") ? own.at("gates") : Json();
    if (!object.is_object()) {
        object = Json();
    }
    for (const Number &number : kNumbers) {
        if (gates.*number.member == base.*number.member) {
            continue;
        }
        if (gates.*number.member == 0 && number.least > 0) { // as if it had never been set
            object.erase(number.name);
        } else {
            object.insert_or_assign(number.name, numberInUnit(gates.*number.member, number.unit));
        }
    }
    for (const Flag &flag : kFlags) {
        if (gates.*flag.member != base.*flag.member) {
            object.insert_or_assign(flag.name, gates.*flag.member);
        }
    }
    if (gates.safeTools != base.safeTools) {
        Json names(jsoncons::json_array_arg);
        for (const QString &name : gates.safeTools) {
            names.push_back(fromQString(name));
        }
        object.insert_or_assign("safeTools", std::move(names));
    }
    own.insert_or_assign("gates", std::move(object));
}

} // namespace Signalbox
