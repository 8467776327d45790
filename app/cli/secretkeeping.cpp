// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretkeeping.h"

#include "core/base/paths.h"
#include "core/hub/launch/valuevault.h"

#include <QEventLoop>

namespace Signalbox {

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
    QEventLoop loop;
    Result<> result;
    ValueVault(store, serverId, Paths().dataDir()).change(changes, &loop, [&](const Result<> &done) {
        result = done;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace Signalbox
