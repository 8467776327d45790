// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/chosenstore.h"

#include "core/auth/keychainstore.h"
#include "core/auth/memorystore.h"
#include "core/auth/storemove.h"
#include "core/base/paths.h"

#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

std::optional<Error> troubleOf(const TokenStore *store)
{
    const auto *keychain = qobject_cast<const KeychainStore *>(store);
    return keychain ? keychain->trouble() : std::nullopt;
}

} // namespace

/// One change of the place, under way.
struct ChosenStore::Change
{
    SecretPlace place = SecretPlace::Keychain;
    std::unique_ptr<TokenStore> old{};
    std::unique_ptr<TokenStore> next{}; ///< null: it stays the store there is
    std::unique_ptr<StoreMove> move{};
    QStringList keys{};
    QPointer<QObject> context{};
    Wrote done{};
};

ChosenStore::ChosenStore(const Paths &paths, PassphraseAsker ask, QObject *parent)
    : TokenStore(parent)
    , m_configDir(paths.configDir())
    , m_filePath(filePath(paths))
    , m_ask(std::move(ask))
    , m_place(loadSecretPlace(m_configDir))
{
    if (m_place) {
        setStore(makeStore(*m_place));
    }
}

ChosenStore::~ChosenStore() = default;

QString ChosenStore::filePath(const Paths &paths)
{
    return paths.dataDir() + u"/secrets.sealed"_s;
}

EncryptedFileStore *ChosenStore::file() const
{
    return qobject_cast<EncryptedFileStore *>(m_store.get());
}

std::optional<Error> ChosenStore::trouble() const
{
    return troubleOf(m_store.get());
}

void ChosenStore::tryAgain()
{
    if (m_store && m_store->trouble()) {
        m_store->tryAgain();
        m_isPersistent = m_store->isPersistent();
        emit placeChanged();
    }
}

void ChosenStore::setKeychainTimeout(int ms)
{
    m_keychainMs = ms;
    if (auto *keychain = qobject_cast<KeychainStore *>(m_store.get())) {
        keychain->setTimeout(ms);
    }
}

std::unique_ptr<TokenStore> ChosenStore::makeStore(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain: {
        auto keychain = std::make_unique<KeychainStore>();
        if (m_keychainMs) {
            keychain->setTimeout(*m_keychainMs);
        }
        return keychain;
    }
    case SecretPlace::File:
        return std::make_unique<EncryptedFileStore>(m_filePath, m_ask);
    case SecretPlace::Memory:
        return std::make_unique<MemoryStore>();
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

SecretPlace ChosenStore::usedPlace() const
{
    if (m_isFile) {
        return SecretPlace::File;
    }
    return m_isPersistent && KeychainStore::isThere() ? SecretPlace::Keychain : SecretPlace::Memory;
}

void ChosenStore::setStore(std::unique_ptr<TokenStore> store)
{
    m_store = std::move(store);
    m_isPersistent = m_store->isPersistent();
    m_isFile = qobject_cast<EncryptedFileStore *>(m_store.get()) != nullptr;
    connect(m_store.get(), &TokenStore::becameTemporary, this, [this, store = m_store.get()](const Error &why) {
        if (store == m_store.get()) {
            m_isPersistent = false;
            emit becameTemporary(why);
        }
    });
}

/// Asks the store now, or when the change that is under way is done; refuses where there is none.
void ChosenStore::pass(QObject *context, const std::function<void()> &ask, std::function<void(const Error &)> refuse)
{
    if (m_change) {
        m_held.push_back([this, context = QPointer(context), ask, refuse] {
            if (context) {
                pass(context, ask, refuse);
            }
        });
    } else if (m_store) {
        ask();
    } else {
        QTimer::singleShot(0, context, [error = m_place.error(), refuse = std::move(refuse)] { refuse(error); });
    }
}

void ChosenStore::read(const QString &key, QObject *context, Read done)
{
    pass(context, [=, this] { m_store->read(key, context, done); }, [=](const Error &error) { done(Failure(error)); });
}

void ChosenStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    pass(
        context, [=, this] { m_store->write(key, value, context, done); },
        [=](const Error &error) { done(Failure(error)); });
}

void ChosenStore::remove(const QString &key, QObject *context, Wrote done)
{
    pass(
        context, [=, this] { m_store->remove(key, context, done); }, [=](const Error &error) { done(Failure(error)); });
}

void ChosenStore::choose(SecretPlace place, SecretBytes passphrase, const QStringList &keys, QObject *context,
                         Wrote done)
{
    if (m_change) {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(fail(Error::Kind::Usage, tr("Secrets are being moved just now.")));
        });
        return;
    }
    m_change = std::make_unique<Change>();
    m_change->place = place;
    m_change->keys = keys;
    m_change->context = context;
    m_change->done = std::move(done);
    if (!m_place || *m_place != place) {
        m_change->next = makeStore(place);
    }
    auto *keychain = qobject_cast<KeychainStore *>(m_store.get());
    if (keychain && place == SecretPlace::Memory) {
        m_change->next = keychain->memory(); // what is there already has no other place
    } else if (keychain && keychain->trouble() && m_change->next) {
        keychain->tryAgain(); // it may have been unlocked since
    }
    if (place != SecretPlace::File) {
        return gatherKeys();
    }
    auto *file = qobject_cast<EncryptedFileStore *>(m_change->next ? m_change->next.get() : m_store.get());
    const auto opened = [this](const Result<> &isOpen) { isOpen ? gatherKeys() : endChange(isOpen); };
    if (file->exists()) {
        file->unlock(std::move(passphrase), this, opened);
    } else {
        file->create(std::move(passphrase), this, opened);
    }
}

void ChosenStore::gatherKeys()
{
    if (!m_change->next || !m_store || !m_change->next->isPersistent()) {
        return remember(); // nothing moves to a place that forgets
    }
    EncryptedFileStore *from = file();
    if (!from) {
        return copyAll();
    }
    if (!from->exists()) {
        return remember();
    }
    from->keys(this, [this](const Result<QStringList> &keys) {
        if (!keys) {
            return endChange(Failure(keys.error()));
        }
        m_change->keys = *keys;
        copyAll();
    });
}

void ChosenStore::copyAll()
{
    m_change->move = std::make_unique<StoreMove>(*m_store, *m_change->next, m_change->keys);
    m_change->move->copy([this](const Result<> &copied) { handleCopied(copied); });
}

void ChosenStore::handleCopied(const Result<> &copied)
{
    const std::optional<Error> left = trouble(); // it may hold what could not be read
    const std::optional<Error> keychain = left ? left : troubleOf(m_change->next.get());
    if (keychain) {
        Error error = *keychain;
        error.message = tr("The secrets stay where they are. %1").arg(keychain->message);
        error.advice = left ? tr("Start or unlock the keychain, and try again. To leave behind what it holds, choose "
                                 "memory first.")
                            : tr("Start or unlock the keychain, and try again.");
        return endChange(Failure(error));
    }
    copied ? remember() : endChange(copied);
}

void ChosenStore::remember()
{
    if (const Result<> saved = saveSecretPlace(m_configDir, m_change->place); !saved) {
        return endChange(saved);
    }
    m_place = m_change->place;
    if (!m_change->next) {
        return endChange({});
    }
    m_change->old = std::move(m_store);
    setStore(std::move(m_change->next));
    if (!m_change->move) {
        return endChange({});
    }
    m_change->move->removeCopied([this] { endChange({}); });
}

void ChosenStore::endChange(const Result<> &result)
{
    // Whoever calls may be part of what ends here.
    QTimer::singleShot(0, this, [this, result] {
        const std::unique_ptr<Change> change = std::exchange(m_change, nullptr);
        if (change->old) { // it may still be asked for something
            m_left.push_back(std::move(change->old));
        }
        for (const auto &ask : std::exchange(m_held, {})) {
            ask();
        }
        if (result) {
            emit placeChanged();
        }
        if (change->context) {
            change->done(result);
        }
    });
}

} // namespace Signalbox
