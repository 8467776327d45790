// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QMetaType>

namespace Signalbox {

/// A difference between what a program has of a server and its row's reference that the person accepted.
struct AcceptedDifference
{
    QString path{};    ///< of the file
    QString name{};    ///< of the server
    QString folder{};  ///< as in ProgramServer
    QByteArray mark{}; ///< of both entries as they were then, salted: another difference is not accepted

    bool operator==(const AcceptedDifference &) const = default;
};

/// What the person decided about other programs' lists of servers: `programs.json` in our folder of settings.
struct ProgramChoices
{
    QStringList projects{}; ///< absolute folders that are looked into for files of projects
    QList<AcceptedDifference> accepted{};

    bool operator==(const ProgramChoices &) const = default;

    void addProject(const QString &folder);
    void removeProject(const QString &folder);
    void accept(const QString &path, const QString &folder, const ServerEntry &reference, const ServerEntry &there);
    void refuse(const QString &path, const QString &folder, const QString &name); ///< no longer accepted
    [[nodiscard]] bool isAccepted(const QString &path, const QString &folder, const ServerEntry &reference,
                                  const ServerEntry &there) const;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ProgramChoices)
