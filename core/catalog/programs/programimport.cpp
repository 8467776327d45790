// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programimport.h"

#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/valueneed.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ProgramImportText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramImport)
};

/// With these a file says what may be done unasked (reliability.md C08), in the words of several programs.
constexpr auto kTrust = {"autoApprove", "alwaysAllow", "alwaysAllowTools", "trust", "autoStart", "approved"};

QString textMember(const Json &object, const char *member)
{
    return object.is_object() && object.contains(member) && isJsonString(object.at(member))
               ? toQString(object.at(member))
               : QString();
}

bool claimsTrust(const Json &value, const char *member)
{
    if (!value.is_object() || !value.contains(member)) {
        return false;
    }
    const Json &claim = value.at(member);
    return claim.is_bool() ? claim.as_bool() : !claim.is_null() && !claim.empty();
}

/// What signs in, and what is trusted for one server alone; authorities and the proxy are of this machine.
RemoteSettings withoutCredentials(const RemoteSettings &settings)
{
    RemoteSettings kept;
    kept.authorityFile = settings.authorityFile;
    kept.proxy = settings.proxy;
    return kept;
}

} // namespace

ServerEntry withReachOf(const ServerEntry &ours, const ServerEntry &theirs)
{
    ServerEntry merged = ours;
    merged.transport = theirs.transport;
    merged.command = theirs.command;
    merged.arguments = theirs.arguments;
    merged.environment = theirs.environment;
    merged.workingDirectory = theirs.workingDirectory;
    merged.url = theirs.url;
    merged.headers = theirs.headers;
    setEnvironmentFile(merged, environmentFile(theirs));
    if (!isSameReach(ours, theirs)) {
        merged.remote = withoutCredentials(ours.remote);
    }
    return merged;
}

ServerEntry takenOver(const ServerEntry &ours, const ServerEntry &theirs)
{
    ServerEntry merged = withReachOf(ours, theirs);
    QList<InputDescription> inputs = inputsOf(theirs);
    const QList<ValueNeed> needs = valueNeeds(merged);
    for (const InputDescription &known : inputsOf(ours)) {
        const bool isNeeded = std::ranges::any_of(needs, [&known](const ValueNeed &need) {
            return need.kind == ValueNeed::Kind::Input && need.name == known.id;
        });
        if (isNeeded && !std::ranges::contains(inputs, known.id, &InputDescription::id)) {
            inputs.append(known);
        }
    }
    setInputs(merged, inputs);
    setOrigin(merged, u"imported"_s);
    return merged;
}

Result<ServerEntry> takenEntry(const ProgramServer &server, const Program &program, const ServerEntry *ours)
{
    if (server.fault) {
        return Failure(*server.fault);
    }
    ServerEntry theirs = server.entry;
    theirs.raw = commonWords(server.value, program.dialect);
    theirs.raw.erase("signalbox");
    setInputs(theirs, server.inputs);
    setOrigin(theirs, u"imported"_s);
    return ours ? takenOver(*ours, theirs) : theirs;
}

QStringList inputsToForget(const ServerEntry &before, const ServerEntry &after)
{
    if (isSameReach(before, after)) {
        return {};
    }
    QSet<QString> given;
    for (const ValueNeed &need : valueNeeds(before)) {
        if (need.kind == ValueNeed::Kind::Input) {
            given.insert(need.name);
        }
    }
    QStringList names;
    for (const ValueNeed &need : valueNeeds(after)) {
        if (need.kind == ValueNeed::Kind::Input && given.contains(need.name)) {
            names << need.name;
        }
    }
    return names;
}

QStringList importNotes(const ProgramServer &server)
{
    QStringList notes;
    const Json &value = server.value;
    for (const char *member : kTrust) {
        if (claimsTrust(value, member)) {
            notes << ProgramImportText::tr("“%1” is kept, and trusted with nothing by Signalbox.")
                         .arg(QString::fromLatin1(member));
        }
    }
    if (const QString file = textMember(value, "envFile"); !file.isEmpty()) {
        notes << ProgramImportText::tr("The variables in %1 are read when it is started.").arg(file.left(200));
    }
    if (!textMember(value, "headersHelper").isEmpty()) {
        notes << ProgramImportText::tr("The program that makes its headers is not started.");
    }
    return notes;
}

} // namespace Signalbox
