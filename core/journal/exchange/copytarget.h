// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// Where a copied call is to go: of a server's entry what "copy as" needs. Secrets may be in it; they are not copied.
struct CopyTarget
{
    enum class Kind { Stdio, Http, Sse, WebSocket };
    using Pairs = QList<QPair<QString, QString>>;

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
};

} // namespace Signalbox
