// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// Where a copied call is to go: of a server's entry what "copy as" needs. Secrets may be in it; they are not copied.
struct CopyTarget
{
    enum class Kind { Stdio, Http, Sse, WebSocket };
    using Pairs = QList<QPair<QString, QString>>;
    /// What is sent with each request and kept elsewhere, and the environment variable a copy takes it from.
    struct Credential
    {
        enum class Place { Header, Query };
        Place place = Place::Header;
        QString name{};   ///< of the header, or of the parameter in the address
        QString prefix{}; ///< of the value: "Bearer "
        QString variable{};
    };

    Kind kind = Kind::Stdio;
    QString name{};         ///< in Signalbox's own list; empty: it is not there
    bool hasSignIn = false; ///< its credentials are neither in its headers nor in its environment
    QString command{};      ///< of stdio
    QStringList arguments{};
    Pairs environment{};
    QString workingDirectory{};
    bool inheritsEnvironment = false;
    QString url{}; ///< of the others
    Pairs headers{};
    std::optional<Credential> credential{};
};

} // namespace Signalbox
