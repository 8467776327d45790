// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authstatus.h"

#include "app/cli/clitext.h"
#include "core/base/durations.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

namespace {

/// ISO 8601, UTC; empty if it was not said.
QString expiryOf(const Credentials &held)
{
    if (held.expiresInSeconds < 0) {
        return {};
    }
    const qint64 at = held.receivedWallMs + held.expiresInSeconds * kMsPerSecond;
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace

Json authStatusJson(const std::optional<Credentials> &held)
{
    Json status(jsoncons::json_object_arg);
    status.insert_or_assign("signedIn", held.has_value());
    if (!held) {
        return status;
    }
    Json scopes(jsoncons::json_array_arg);
    for (const QString &scope : held->scopes) {
        scopes.push_back(fromQString(scope));
    }
    status.insert_or_assign("issuer", fromQString(held->issuer));
    status.insert_or_assign("clientId", fromQString(held->clientId));
    status.insert_or_assign("scopes", std::move(scopes));
    status.insert_or_assign("tokenType", fromQString(held->tokenType));
    if (const QString at = expiryOf(*held); !at.isEmpty()) {
        status.insert_or_assign("expires", fromQString(at));
    }
    status.insert_or_assign("refreshable", !held->refreshToken.isEmpty());
    return status;
}

QString authStatusText(const std::optional<Credentials> &held, const QString &server)
{
    if (!held) {
        return tr("Nobody is signed in to %1.").arg(server) + u'\n';
    }
    QString text = tr("Signed in to %1 at %2, as client %3.").arg(server, held->issuer, held->clientId) + u'\n';
    if (!held->scopes.isEmpty()) {
        text += tr("Scopes: %1").arg(held->scopes.join(u' ')) + u'\n';
    }
    if (const QString at = expiryOf(*held); !at.isEmpty()) {
        text += (held->refreshToken.isEmpty() ? tr("The token expires at %1.").arg(at)
                                              : tr("The token expires at %1 and is then renewed.").arg(at))
                + u'\n';
    }
    return text;
}

Json revocationJson(const Revocation &revocation)
{
    const auto word = [](Revocation::Fate fate) {
        return fate == Revocation::Fate::Revoked      ? "revoked"
               : fate == Revocation::Fate::NotOffered ? "not-offered"
                                                      : "none";
    };
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("hasEndpoint", revocation.hasEndpoint);
    json.insert_or_assign("refreshToken", word(revocation.refreshToken));
    json.insert_or_assign("accessToken", word(revocation.accessToken));
    return json;
}

} // namespace Signalbox
