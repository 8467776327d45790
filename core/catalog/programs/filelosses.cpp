// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/filelosses.h"

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/program.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

class FileLossesText
{
    Q_DECLARE_TR_FUNCTIONS(FileLosses)
};

using NamedTexts = QList<QPair<QString, QString>>;

bool hasName(const NamedTexts &texts, const QString &name, Qt::CaseSensitivity sensitivity)
{
    return std::ranges::any_of(
        texts, [&](const QPair<QString, QString> &text) { return text.first.compare(name, sensitivity) == 0; });
}

bool holds(const QList<LiteralSecret> &secrets, const QString &value)
{
    return std::ranges::any_of(secrets, [&value](const LiteralSecret &secret) { return secret.value() == value; });
}

/// `whose`: the program's name.
QStringList lossesOfServer(const QString &whose, const ServerEntry &before, const ServerEntry &after)
{
    const QString server = before.name.left(100);
    QStringList losses;
    for (const auto &[name, value] : before.environment) {
        if (!hasName(after.environment, name, Qt::CaseSensitive)) {
            losses.append(FileLossesText::tr("%1 loses the variable %2 of %3.").arg(whose, name.left(100), server));
        }
    }
    for (const auto &[name, value] : before.headers) {
        if (!hasName(after.headers, name, Qt::CaseInsensitive)) {
            losses.append(FileLossesText::tr("%1 loses the header %2 of %3.").arg(whose, name.left(100), server));
        }
    }
    const QList<LiteralSecret> still = literalSecrets(after);
    for (const LiteralSecret &secret : literalSecrets(before)) {
        using Place = EntryText::Place;
        const bool isTold =
            (secret.text.place == Place::Variable && !hasName(after.environment, secret.text.name, Qt::CaseSensitive))
            || (secret.text.place == Place::Header && !hasName(after.headers, secret.text.name, Qt::CaseInsensitive));
        if (!isTold && !holds(still, secret.value())) {
            losses.append(FileLossesText::tr("%1 loses the secret in %2 of %3.").arg(whose, secret.words(), server));
        }
    }
    return losses;
}

} // namespace

QStringList lossesOf(const ProgramFilePlace &place, const QByteArray &before, const QByteArray &after)
{
    const Program *program = programById(place.program);
    const QString whose = program ? program->name : place.program;
    const ProgramFile then = programFileOf(place, after);
    QStringList losses;
    const ProgramFile now = programFileOf(place, before);
    for (const ProgramServer &server : now.servers) {
        const ProgramServer *still = then.server(server.name, server.folder);
        if (still && !server.fault && !still->fault) {
            losses += lossesOfServer(whose, server.entry, still->entry);
        }
    }
    losses.removeDuplicates();
    return losses;
}

} // namespace Signalbox
