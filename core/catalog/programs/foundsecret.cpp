// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/foundsecret.h"

#include "core/catalog/programs/programreference.h"
#include "core/catalog/programs/secretkind.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Place = EntryText::Place;

class FoundSecretText
{
    Q_DECLARE_TR_FUNCTIONS(FoundSecret)
};

/// Where such a text may stand in an entry of this program; the first that is there is it.
QList<ConfigPath> placesOf(const EntryText &text, const EntryDialect &dialect)
{
    const auto word = [](const QByteArray &name) { return QString::fromLatin1(name); };
    const QString index = QString::number(text.number - 1);
    switch (text.place) {
    case Place::Argument:
        return {{word(dialect.arguments), index},
                {word(dialect.command), QString::number(text.number)}, // the command is a list with its arguments
                {word(dialect.command), u"args"_s, index},
                {word(dialect.arguments)}};
    case Place::Variable:
        return {{word(dialect.environment), text.name}, {word(dialect.command), u"env"_s, text.name}};
    case Place::Address:
        return {{word(dialect.url)}, {word(dialect.sseUrl)}};
    case Place::Header:
        return {{word(dialect.headers), text.name}};
    case Place::Command:
    case Place::Folder:
    case Place::EnvironmentFile:
        break;
    }
    return {};
}

int lineOf(const EntryText &text, const ProgramServer &server, const ConfigText &file, const EntryDialect &dialect)
{
    QList<ConfigPath> places = placesOf(text, dialect);
    places.append(ConfigPath()); // else where the server begins
    for (const ConfigPath &place : std::as_const(places)) {
        if (const qsizetype at = file.offsetOf(server.path + place); at >= 0) {
            return int(file.bytes().first(at).count('\n')) + 1;
        }
    }
    return 0;
}

FoundSecret found(const LiteralSecret &secret, const QString &server)
{
    return {.server = server,
            .place = secret.label(),
            .kind = secretKind(secret),
            .length = secret.length,
            .isSeenByAll = secret.isSeenByAll()};
}

/// It stays where it is.
FoundSecret fixed(const LiteralSecret &secret, const QString &server)
{
    FoundSecret one = found(secret, server);
    one.isSeenByAll = true;
    one.obstacle =
        FoundSecretText::tr("No reference can stand there: it is what a shell is given to run, or the program "
                            "itself.");
    return one;
}

} // namespace

QString secretKey(const QString &path, const QString &folder, const QString &server, const LiteralSecret &secret)
{
    const QStringList parts{path,
                            folder,
                            server,
                            QString::number(int(secret.text.place)),
                            QString::number(secret.text.number),
                            secret.text.name,
                            QString::number(secret.begin)};
    return parts.join(QChar(0)); // stands in no name
}

QList<FoundSecret> secretsFound(const ProgramFile &file)
{
    QList<FoundSecret> all;
    const Program *program = programById(file.place.program);
    std::unique_ptr<ConfigText> text; // once there is something to be found in it
    SecretNames names;
    names.takeReferences(file);
    const auto placed = [&](FoundSecret one, const LiteralSecret &secret, const ProgramServer &server) {
        text = text ? std::move(text) : ConfigText::read(file.bytes, configFormatOf(file.place));
        one.key = secretKey(file.place.path, server.folder, server.name, secret);
        one.path = file.place.path;
        one.program = program->id;
        one.folder = server.folder;
        one.line = lineOf(secret.text, server, *text, program->dialect);
        return one;
    };
    for (const ProgramServer &server : file.servers) {
        for (const LiteralSecret &secret :
             server.fault || !program ? QList<LiteralSecret>() : literalSecrets(server.entry)) {
            FoundSecret one = placed(found(secret, server.name), secret, server);
            const Result<QString> reference = secretReference(file, server, secret, names);
            one.reference = reference.value_or(QString());
            one.obstacle = reference ? QString() : reference.error().message;
            all.append(std::move(one));
        }
        for (const LiteralSecret &secret :
             server.fault || !program ? QList<LiteralSecret>() : fixedSecrets(server.entry)) {
            all.append(placed(fixed(secret, server.name), secret, server));
        }
    }
    return all;
}

QList<FoundSecret> secretsFound(const ServerEntry &own)
{
    QList<FoundSecret> all;
    for (const LiteralSecret &secret : literalSecrets(own)) {
        FoundSecret one = found(secret, own.name);
        one.key = secretKey({}, {}, own.name, secret);
        one.reference = u"${input:%1}"_s.arg(secret.id);
        all.append(std::move(one));
    }
    for (const LiteralSecret &secret : fixedSecrets(own)) {
        FoundSecret one = fixed(secret, own.name);
        one.key = secretKey({}, {}, own.name, secret);
        all.append(std::move(one));
    }
    return all;
}

} // namespace Signalbox
