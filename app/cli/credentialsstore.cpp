// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsstore.h"

#include "app/cli/clioutput.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/storedkeys.h"
#include "core/json/jsontext.h"

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

CredentialsStore::CredentialsStore(CredentialsStoreOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_store(Paths(), [this](const PassphraseNeed &need, const PassphrasePrompt::Answer &answer) {
        need.before ? answer({}) : m_prompt.ask(tr("Passphrase of the file of secrets: "), answer);
    })
{
}

void CredentialsStore::start()
{
    if (!m_options.place) {
        return m_store.place() ? print() : fail(m_store.place().error());
    }
    if (*m_options.place != SecretPlace::File) {
        return choose({});
    }
    const auto chooseWith = [this](SecretBytes passphrase) {
        if (passphrase.isEmpty()) {
            return fail({.kind = Error::Kind::Usage,
                         .message = tr("Without a passphrase secrets are not kept in a file."),
                         .advice = tr("Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.")});
        }
        choose(std::move(passphrase));
    };
    if (EncryptedFileStore(ChosenStore::filePath(Paths())).exists()) {
        m_prompt.ask(tr("Passphrase of the file of secrets: "), chooseWith);
    } else {
        m_prompt.askForNew(chooseWith);
    }
}

void CredentialsStore::choose(SecretBytes passphrase)
{
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return fail(loaded.error()); // what is kept for its servers would be left behind
    }
    m_store.choose(*m_options.place, std::move(passphrase), storedKeys(catalog.entries(), Paths().configDir()), this,
                   [this](const Result<> &chosen) { chosen ? print() : fail(chosen.error()); });
}

QString CredentialsStore::words(SecretPlace place, const QString &path, bool exists)
{
    switch (place) {
    case SecretPlace::Keychain:
        return tr("Secrets are kept in the system's keychain.");
    case SecretPlace::Memory:
        return tr("Secrets are kept in memory, until the program ends.");
    case SecretPlace::File:
        break;
    }
    return exists ? tr("Secrets are kept in %1, which a passphrase opens.").arg(path)
                  : tr("Secrets are to be kept in %1, which is not there.").arg(path);
}

void CredentialsStore::print()
{
    const SecretPlace place = *m_store.place();
    const QString path = ChosenStore::filePath(Paths());
    const bool exists = EncryptedFileStore(path).exists();
    if (!m_options.json) {
        return end(exitCodeOf(printText(words(place, path, exists) + u'\n')));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("store", fromQString(secretPlaceText(place)));
    json.insert_or_assign("file", fromQString(path));
    json.insert_or_assign("fileExists", exists);
    end(exitCodeOf(printResult(compactJson(json), true)));
}

void CredentialsStore::interrupt(int exitCode)
{
    end(exitCode);
}

void CredentialsStore::fail(const Error &error)
{
    if (m_isEnding) {
        return;
    }
    const bool isAuth = error.kind == Error::Kind::Auth;
    printError(isAuth ? "authorization" : error.kind == Error::Kind::Storage ? "storage" : "usage", error);
    end(isAuth ? ExitCode::AuthNeeded : ExitCode::Usage);
}

void CredentialsStore::end(int exitCode)
{
    if (!std::exchange(m_isEnding, true)) {
        QMetaObject::invokeMethod(this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
