// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretplacing.h"

#include "core/base/paths.h"
#include "core/hub/storedkeys.h"
#include "ui/models/enginelink.h"
#include "ui/secrets/passphrasequestion.h"

#include <QApplication>
#include <QFile>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

SecretPlacing::SecretPlacing(ChosenStore &store, EngineLink &link, const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_link(link)
    , m_configDir(paths.configDir())
    , m_file(ChosenStore::filePath(paths))
{
    connect(&store, &ChosenStore::placeChanged, this, &SecretPlacing::changed);
    connect(&store, &TokenStore::becameTemporary, this, &SecretPlacing::changed);
}

SecretPlace SecretPlacing::place() const
{
    return m_store.place().value_or(SecretPlace::Memory);
}

QString SecretPlacing::whereText() const
{
    if (!isPersistent()) {
        return tr("until Signalbox ends");
    }
    return place() == SecretPlace::File ? tr("in the encrypted file") : tr("in the keychain");
}

QString SecretPlacing::warning() const
{
    if (!m_store.place()) {
        return m_store.place().error().message;
    }
    if (isPersistent()) {
        return {};
    }
    if (const auto trouble = m_store.trouble()) {
        return tr("%1 Secrets are kept until Signalbox ends.").arg(trouble->message);
    }
    return place() == SecretPlace::Keychain ? tr("There is no keychain: secrets are kept until Signalbox ends.")
                                            : tr("Secrets are kept until Signalbox ends.");
}

void SecretPlacing::tryAgain()
{
    m_store.tryAgain();
    // A locked keychain says that something is not there without asking to be unlocked: only writing makes it ask. So an
    // entry is written, and removed at once.
    const QString probe = u"probe"_s;
    m_store.write(probe, "1", this, [this, probe](const Result<> &) {
        m_store.remove(probe, this, [this](const Result<> &) { emit changed(); });
    });
}

void SecretPlacing::choose(SecretPlace place, QWidget *over)
{
    if (place != SecretPlace::File) {
        return move(place, {});
    }
    using Purpose = PassphraseQuestion::Purpose;
    auto *question = new PassphraseQuestion(QFile::exists(m_file) ? Purpose::Open : Purpose::Create, {}, {}, over);
    connect(question, &QDialog::accepted, this,
            [this, question] { move(SecretPlace::File, question->takePassphrase()); });
    connect(question, &QDialog::rejected, this, &SecretPlacing::takenBack);
    question->open();
}

QList<ServerEntry> SecretPlacing::entries() const
{
    QList<ServerEntry> entries;
    for (const ServerStatus &status : m_link.servers()) {
        entries += status.entry;
    }
    return entries;
}

QString SecretPlacing::words(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const QString words = storedKeyWords(key, entries(), m_configDir); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

void SecretPlacing::move(SecretPlace place, SecretBytes passphrase)
{
    m_store.choose(place, std::move(passphrase), storedKeys(entries(), m_configDir), this,
                   [this](const Result<> &result) {
                       if (!result) {
                           emit failed(result.error());
                       }
                   });
}

void SecretPlacing::ask(const PassphraseNeed &need, const QString &wanted, std::function<void(SecretBytes)> answer)
{
    auto *question =
        new PassphraseQuestion(PassphraseQuestion::Purpose::Open, need.before, wanted, QApplication::activeWindow());
    const auto once = std::make_shared<std::function<void(SecretBytes)>>(std::move(answer));
    connect(question, &QDialog::finished, question, [question, once] {
        if (const auto go = std::exchange(*once, nullptr)) {
            go(question->takePassphrase());
        }
    });
    connect(question, &QObject::destroyed, qApp, [once] { // its window was closed under it
        if (const auto go = std::exchange(*once, nullptr)) {
            go({});
        }
    });
    question->open();
}

} // namespace Signalbox
