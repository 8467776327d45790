// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programchoices.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QRandomGenerator>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kSaltSize = 16;

QByteArray newSalt()
{
    QByteArray salt(kSaltSize, Qt::Uninitialized);
    for (char &byte : salt) {
        byte = char(QRandomGenerator::system()->bounded(256));
    }
    return salt;
}

/// Of what decides which server is reached, in both; values of variables and headers cannot be told from it.
QByteArray markOf(const QByteArray &salt, const ServerEntry &reference, const ServerEntry &there)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << salt;
    for (const ServerEntry *entry : {&reference, &there}) {
        stream << int(entry->transport) << entry->command << entry->arguments << entry->environment
               << entry->workingDirectory << entry->url << entry->headers;
    }
    return salt + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void ProgramChoices::addProject(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    if (QDir::isAbsolutePath(clean) && !projects.contains(clean)) {
        projects.append(clean);
    }
}

void ProgramChoices::removeProject(const QString &folder)
{
    projects.removeAll(QDir::cleanPath(folder));
}

void ProgramChoices::accept(const QString &path, const QString &folder, const ServerEntry &reference,
                            const ServerEntry &there)
{
    refuse(path, folder, there.name);
    accepted.append({.path = path, .name = there.name, .folder = folder, .mark = markOf(newSalt(), reference, there)});
}

void ProgramChoices::refuse(const QString &path, const QString &folder, const QString &name)
{
    accepted.removeIf([&](const AcceptedDifference &difference) {
        return difference.path == path && difference.folder == folder && difference.name == name;
    });
}

bool ProgramChoices::isAccepted(const QString &path, const QString &folder, const ServerEntry &reference,
                                const ServerEntry &there) const
{
    return std::ranges::any_of(accepted, [&](const AcceptedDifference &difference) {
        return difference.path == path && difference.folder == folder && difference.name == there.name
               && difference.mark
                      == markOf(difference.mark.first(std::min(kSaltSize, difference.mark.size())), reference, there);
    });
}

} // namespace Signalbox
