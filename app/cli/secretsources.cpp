// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretsources.h"

#include "app/cli/clitext.h"
#include "core/hub/secretfiller.h"

#include <QFileInfo>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using From = SecretSource::From;
using Slot = SecretVault::Slot;

namespace {

/// The names in the entry that give this secret: of a variable, of a file.
std::pair<QString, QString> namesOf(Slot slot, const RemoteSettings &settings)
{
    switch (slot) {
    case Slot::Secret:
        return {settings.secretVariable, {}};
    case Slot::ClientSecret:
        return {settings.clientSecretVariable, {}};
    case Slot::PrivateKey:
        return {{}, settings.privateKeyFile};
    case Slot::Passphrase:
        return {settings.passphraseVariable, {}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QList<Slot> usableSlots(const ServerEntry &entry)
{
    ServerEntry bare = entry;
    RemoteSettings &settings = bare.remote;
    settings.secretVariable.clear();
    settings.clientSecretVariable.clear();
    settings.privateKeyFile.clear();
    settings.passphraseVariable.clear();
    settings.passphrase.clear();
    settings.auth.secret.clear();
    settings.auth.clientSecret.clear();
    settings.auth.privateKeyPem.clear();
    return openSlots(bare);
}

bool isNeeded(Slot slot, const ServerEntry &entry)
{
    return isFixed(entry.remote.auth.kind) && slot != Slot::Passphrase;
}

QList<SecretSource> secretSources(const ServerEntry &entry, const QList<Slot> &kept)
{
    QList<SecretSource> sources;
    for (const Slot slot : usableSlots(entry)) {
        SecretSource source{
            .slot = slot, .from = From::Nowhere, .place = {}, .isThere = false, .isNeeded = isNeeded(slot, entry)};
        if (const auto [variable, file] = namesOf(slot, entry.remote); !variable.isEmpty()) {
            source.from = From::Variable;
            source.place = variable;
            source.isThere = qEnvironmentVariableIsSet(variable.toUtf8().constData());
        } else if (!file.isEmpty()) {
            source.from = From::File;
            source.place = file;
            source.isThere = QFileInfo(file).isFile();
        } else if (kept.contains(slot)) {
            source.from = From::Kept;
            source.isThere = true;
        }
        sources.append(source);
    }
    return sources;
}

QString sourceWord(From from)
{
    switch (from) {
    case From::Variable:
        return u"variable"_s;
    case From::File:
        return u"file"_s;
    case From::Kept:
        return u"kept"_s;
    case From::Nowhere:
        return u"nowhere"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sourceText(const SecretSource &source)
{
    switch (source.from) {
    case From::Variable:
        return source.isThere ? tr("from the variable %1").arg(source.place)
                              : tr("from the variable %1, which is not set").arg(source.place);
    case From::File:
        return source.isThere ? tr("from the file %1").arg(source.place)
                              : tr("from the file %1, which is not there").arg(source.place);
    case From::Kept:
        return tr("kept here");
    case From::Nowhere:
        return source.isNeeded ? tr("missing") : tr("none");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
