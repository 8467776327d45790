// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/heldsecrets.h"

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programedit.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDistinct = 8; // characters from which on a secret's letters mean nothing else

/// By value, with what would name each.
QHash<QString, QString> secretsOf(const ProgramFile &file)
{
    QHash<QString, QString> secrets;
    for (const ProgramServer &server : file.servers) {
        for (const LiteralSecret &secret : server.fault ? QList<LiteralSecret>() : literalSecrets(server.entry)) {
            secrets.insert(secret.value(), secret.id);
        }
    }
    return secrets;
}

/// One server after the other, by what the file means.
QByteArray withoutSecrets(const ProgramFilePlace &place, const QByteArray &bytes,
                          const QHash<QString, QString> &references)
{
    QByteArray after = bytes;
    const ProgramFile file = programFileOf(place, bytes);
    for (const ProgramServer &server : file.servers) {
        QList<LiteralSecret> gone = server.fault ? QList<LiteralSecret>() : literalSecrets(server.entry);
        gone.removeIf([&references](const LiteralSecret &secret) { return !references.contains(secret.value()); });
        if (gone.isEmpty()) {
            continue;
        }
        const ServerEntry entry = withReferences(server.entry, gone, [&references](const LiteralSecret &secret) {
            return references.value(secret.value());
        });
        if (const Result<FileChange> change = changeWithServer(programFileOf(place, after), entry, server.folder)) {
            after = change->after;
        }
    }
    return after;
}

/// What is left of them, in a comment, a server that is switched off by one, or text that is broken.
void replaceLetters(QByteArray &bytes, const QHash<QString, QString> &references)
{
    for (const auto &[secret, reference] : references.asKeyValueRange()) {
        if (secret.size() < kDistinct) {
            continue;
        }
        const QByteArray quoted = QByteArray::fromStdString(fromQString(secret).to_string());
        bytes.replace(secret.toUtf8(), reference.toUtf8());
        bytes.replace(quoted.sliced(1, quoted.size() - 2), reference.toUtf8()); // as JSON escapes it
    }
}

} // namespace

HeldSecrets heldSecrets(const ProgramFile &now, const FileVersions &versions, VersionSecrets &known)
{
    HeldSecrets held{.path = now.place.path, .program = now.place.program};
    if (!now.problems.isEmpty()) {
        return held;
    }
    const QHash<QString, QString> there = secretsOf(now);
    QSet<QString> different;
    for (const FileVersion &version : versions.of(now.place.path)) {
        if (!known.contains(version.id)) {
            const Result<QByteArray> bytes = versions.bytes(now.place.path, version.id);
            const QStringList values = bytes ? secretsOf(programFileOf(now.place, *bytes)).keys() : QStringList();
            known.insert(version.id, QSet<QString>(values.begin(), values.end()));
        }
        QSet<QString> gone = known.value(version.id);
        gone.removeIf([&there](const QString &value) { return there.contains(value); });
        held.versions += gone.isEmpty() ? 0 : 1;
        different.unite(gone);
    }
    held.secrets = different.size();
    return held;
}

Result<> forgetSecrets(const ProgramFilePlace &place, const QHash<QString, QString> &references, FileVersions &versions)
{
    bool isAnyLeft = false;
    for (const FileVersion &version : versions.of(place.path)) {
        const Result<QByteArray> before = versions.bytes(place.path, version.id);
        if (!before) {
            return Failure(before.error());
        }
        QByteArray after = withoutSecrets(place, *before, references);
        replaceLetters(after, references);
        if (after != *before) {
            if (const Result<> written = versions.rewrite(place.path, version.id, after); !written) {
                return written;
            }
        }
        const QHash<QString, QString> left = secretsOf(programFileOf(place, after));
        isAnyLeft = isAnyLeft || std::ranges::any_of(references.keys(), [&left](const QString &value) {
                        return left.contains(value);
                    });
    }
    if (!isAnyLeft) {
        return {};
    }
    Failure failure =
        fail(Error::Kind::Usage,
             QCoreApplication::translate("HeldSecrets",
                                         "A kept version of this file cannot be edited and still holds a secret."));
    failure.error().where = place.path;
    return failure;
}

Result<> forgetHeldSecrets(const ProgramFile &now, FileVersions &versions)
{
    const QHash<QString, QString> there = secretsOf(now);
    QHash<QString, QString> references;
    for (const FileVersion &version : versions.of(now.place.path)) {
        const Result<QByteArray> bytes = versions.bytes(now.place.path, version.id);
        if (!bytes) {
            return Failure(bytes.error());
        }
        const QHash<QString, QString> then = secretsOf(programFileOf(now.place, *bytes));
        for (const auto &[value, id] : then.asKeyValueRange()) {
            if (!there.contains(value)) {
                references.insert(value, u"${input:%1}"_s.arg(id));
            }
        }
    }
    return forgetSecrets(now.place, references, versions);
}

} // namespace Signalbox
