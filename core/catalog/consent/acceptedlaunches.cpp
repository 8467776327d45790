// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/consent/acceptedlaunches.h"

#include "core/base/paths.h"
#include "core/catalog/values/entryorigin.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

AcceptedLaunch launchFrom(const Json &json)
{
    AcceptedLaunch said;
    if (!json.is_object()) {
        return said;
    }
    if (json.contains("accepted")) {
        said.facts = launchFactsFromJson(json.at("accepted"));
    }
    if (json.contains("allow") && json.at("allow").is_array()) {
        for (const Json &item : json.at("allow").array_range()) {
            said.allowed.insert(toQString(item));
        }
    }
    if (json.contains("values") && json.at("values").is_object()) {
        for (const auto &member : json.at("values").object_range()) {
            said.values.insert(utf8ToQString(member.key()), toQString(member.value()));
        }
    }
    return said;
}

Json launchToJson(const AcceptedLaunch &said)
{
    Json json(jsoncons::json_object_arg);
    if (said.facts) {
        json.insert_or_assign("accepted", launchFactsToJson(*said.facts));
    }
    QStringList allowed(said.allowed.begin(), said.allowed.end());
    allowed.sort();
    Json allow(jsoncons::json_array_arg);
    for (const QString &key : std::as_const(allowed)) {
        allow.push_back(fromQString(key));
    }
    if (!allow.empty()) {
        json.insert_or_assign("allow", std::move(allow));
    }
    QStringList keys = said.values.keys();
    keys.sort();
    Json values(jsoncons::json_object_arg);
    for (const QString &key : std::as_const(keys)) {
        values.insert_or_assign(key.toStdString(), fromQString(said.values.value(key)));
    }
    if (!values.empty()) {
        json.insert_or_assign("values", std::move(values));
    }
    return json;
}

} // namespace

AcceptedLaunches::AcceptedLaunches(const QString &configDir)
    : m_file(configDir + u"/launches.json"_s)
{
}

Result<Json> AcceptedLaunches::document()
{
    const Result<QByteArray> bytes = m_file.read();
    if (!bytes) {
        return Failure(bytes.error());
    }
    if (bytes->isEmpty()) {
        return Json(jsoncons::json_object_arg);
    }
    const auto parsed = parseJson(*bytes);
    if (!parsed || !parsed->value.is_object()) {
        Failure failure = fail(Error::Kind::Storage,
                               QCoreApplication::translate("Launch", "What you let be started cannot be read."));
        failure.error().where = m_file.path();
        failure.error().advice =
            QCoreApplication::translate("Launch", "Move the file away; then you are asked for each server anew.");
        return failure;
    }
    return parsed->value;
}

Result<AcceptedLaunch> AcceptedLaunches::of(const QString &serverId)
{
    return document().transform([&serverId](const Json &document) {
        const std::string id = serverId.toStdString();
        const bool isThere =
            document.contains("servers") && document.at("servers").is_object() && document.at("servers").contains(id);
        return isThere ? launchFrom(document.at("servers").at(id)) : AcceptedLaunch();
    });
}

Result<> AcceptedLaunches::change(const QString &serverId, const std::function<void(AcceptedLaunch &)> &what)
{
    if (!Paths::makePrivateDir(QFileInfo(m_file.path()).absolutePath())) {
        return fail(Error::Kind::Storage, QCoreApplication::translate("Launch", "The folder of the settings cannot be "
                                                                                "made."));
    }
    const auto lock = m_file.lock();
    if (!lock) {
        return Failure(lock.error());
    }
    Result<Json> json = document();
    if (!json) {
        return Failure(json.error());
    }
    Json servers = json->contains("servers") && json->at("servers").is_object() ? json->at("servers")
                                                                                : Json(jsoncons::json_object_arg);
    const std::string id = serverId.toStdString();
    AcceptedLaunch said = servers.contains(id) ? launchFrom(servers.at(id)) : AcceptedLaunch();
    const AcceptedLaunch before = said;
    what(said);
    if (said == before) {
        return {};
    }
    if (said == AcceptedLaunch()) {
        servers.erase(id);
    } else {
        servers.insert_or_assign(id, launchToJson(said));
    }
    json->insert_or_assign("servers", std::move(servers));
    return m_file.write(prettyJson(*json) + '\n');
}

Result<> AcceptedLaunches::forget(const QString &serverId)
{
    return change(serverId, [](AcceptedLaunch &said) { said = {}; });
}

bool isAccepted(const ServerEntry &entry, const LaunchFacts &now, const AcceptedLaunch &said)
{
    return said.facts ? said.facts->fingerprint == now.fingerprint : !isFromElsewhere(entry);
}

} // namespace Signalbox
