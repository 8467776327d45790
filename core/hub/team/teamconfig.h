// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/team/teamsettings.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// How the team's database is reached and who we are there: settings and password taken together.
struct TeamConfig
{
    QString host{};        ///< empty: what libpq takes by itself; a folder ("/run/postgresql") for a local socket
    QString hostAddress{}; ///< where `host` is, if the address says that; empty: its name is looked up
    int port = 0;          ///< 0: what libpq takes by itself
    QString database{};
    QString user{};
    QString password{};                  ///< empty: PGPASSWORD, PGPASSFILE or ~/.pgpass, by libpq itself
    QString options{};                   ///< further parameters of a connection, as libpq writes them
    QString member{};                    ///< never empty
    QStringList without{};               ///< names of servers whose calls are not sent
    [[nodiscard]] QString place() const; ///< "host/database", fit to be shown

    /// Where the keychain keeps the password for this user of this database: it is never given to another one.
    [[nodiscard]] QString passwordKey() const;

    /// Understands the address (libpq, "Connection URIs"; one host). Without an sslmode a server on another machine is
    /// only spoken to through TLS ("require"). Errors: Kind::Usage, without a value of the address in the text.
    [[nodiscard]] static Result<TeamConfig> of(const TeamSettings &settings, const QString &password);
    [[nodiscard]] static QString ownName(); ///< user@host of this machine
};

} // namespace Signalbox
