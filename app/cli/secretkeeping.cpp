// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretkeeping.h"

#include "core/base/paths.h"
#include "core/hub/launch/secretcomparison.h"
#include "core/hub/launch/valuevault.h"

#include <QEventLoop>

#include <functional>
#include <optional>

namespace Signalbox {

namespace {

template<typename Answer, typename Ask>
Answer waitForStore(Ask ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    ask(&loop, std::function<void(const Answer &)>([&](const Answer &got) {
        answer = got;
        loop.quit();
    }));
    if (!answer) {
        loop.exec();
    }
    return *std::move(answer);
}

MovedVariables movedIn(TokenStore &store)
{
    return {VariableDesk(Paths().configDir(), &store, Paths().dataDir()), &store};
}

} // namespace

Result<> keepSecrets(TokenStore &store, const QString &serverId, const QList<LiteralSecret> &secrets)
{
    QList<QPair<QString, QString>> values;
    for (const LiteralSecret &secret : secrets) {
        values.append({secret.id, secret.value()});
    }
    return keepSecrets(store, serverId, values);
}

Result<> keepSecrets(TokenStore &store, const QString &serverId, const QList<QPair<QString, QString>> &values)
{
    ValueVault::Changes changes;
    for (const auto &[name, value] : values) {
        changes.insert(QStringLiteral("input:") + name, value);
    }
    return waitForStore<Result<>>([&](QObject *context, const auto &done) {
        ValueVault(store, serverId, Paths().dataDir()).change(changes, context, done);
    });
}

Result<> forgetSecrets(TokenStore &store, const QString &serverId, const QStringList &inputs)
{
    ValueVault::Changes changes;
    for (const QString &input : inputs) {
        changes.insert(QStringLiteral("input:") + input, std::nullopt);
    }
    return waitForStore<Result<>>([&](QObject *context, const auto &done) {
        ValueVault(store, serverId, Paths().dataDir()).change(changes, context, done);
    });
}

QHash<QString, bool> comparedSecrets(TokenStore &store, const QList<SecretQuestion> &questions)
{
    return waitForStore<QHash<QString, bool>>(
        [&](QObject *context, const auto &done) { compareSecrets(store, questions, context, done); });
}

Result<MovedVariables::Names> takenNames(TokenStore &store)
{
    return waitForStore<Result<MovedVariables::Names>>(
        [&](QObject *context, const auto &done) { movedIn(store).askNames(context, done); });
}

Result<QStringList> keepMoved(TokenStore &store, const QList<MovedValue> &values)
{
    return waitForStore<Result<QStringList>>(
        [&](QObject *context, const auto &done) { movedIn(store).keep(values, context, done); });
}

Result<> forgetMoved(TokenStore &store, const QStringList &names)
{
    return waitForStore<Result<>>(
        [&](QObject *context, const auto &done) { movedIn(store).forget(names, context, done); });
}

} // namespace Signalbox
