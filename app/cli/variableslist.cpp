// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/variableslist.h"

#include "app/cli/secretstore.h"
#include "core/base/paths.h"
#include "core/hub/launch/variabledesk.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

template<typename Ask>
Result<Profiles> waitFor(Ask ask)
{
    std::optional<Result<Profiles>> answer;
    QEventLoop loop;
    ask(&loop, [&](const Result<Profiles> &now) {
        answer = now;
        loop.quit();
    });
    if (!answer) {
        loop.exec();
    }
    return *std::move(answer);
}

} // namespace

Json variableJson(const Variable &variable)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("name", fromQString(variable.name));
    if (variable.isSecret()) {
        json.insert_or_assign("secret", true);
    } else {
        json.insert_or_assign("value", fromQString(variable.text));
    }
    if (!variable.description.isEmpty()) {
        json.insert_or_assign("description", fromQString(variable.description));
    }
    return json;
}

Json variablesJson(const Variables &variables)
{
    Json list(jsoncons::json_array_arg);
    for (const Variable &variable : variables) {
        list.push_back(variableJson(variable));
    }
    return list;
}

QStringList variableRow(const Variable &variable)
{
    return {variable.name, variable.isSecret() ? u"••••"_s : variable.text, variable.description};
}

Result<Profiles> changeProfiles(const std::function<Result<>(Profiles &profiles)> &change)
{
    // The keychain is asked for nothing if nothing in it can be meant.
    const Result<Profiles> before = ProfilesFile(Paths().configDir()).read();
    if (!before) {
        return before;
    }
    const std::unique_ptr<TokenStore> store = before->secrets().isEmpty() ? nullptr : secretStore();
    const VariableDesk desk(Paths().configDir(), store.get(), Paths().dataDir());
    return waitFor([&](QObject *context, const VariableDesk::Done &done) { desk.change(change, context, done); });
}

Result<Profiles> keepSecretVariable(const VariablePlace &place, const Variable &variable, const QString &value)
{
    const std::unique_ptr<TokenStore> store = secretStore();
    const VariableDesk desk(Paths().configDir(), store.get(), Paths().dataDir());
    return waitFor([&](QObject *context, const VariableDesk::Done &done) {
        desk.setSecret(place, variable, value, context, done, VariableDesk::Keeping::Lasting);
    });
}

} // namespace Signalbox
