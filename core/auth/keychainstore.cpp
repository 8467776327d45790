// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainstore.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString service()
{
    return u"Signalbox"_s;
}

QString cancelledWords()
{
    return KeychainStore::tr("You cancelled the keychain’s question, or it could not be shown.");
}

QString unusableWords()
{
    return KeychainStore::tr("The keychain cannot be used.");
}

/// Counts what was written and removed of each key, by all stores of this process.
class KeyChanges
{
public:
    static quint64 begin(const QString &key) ///< the number of this change
    {
        const QMutexLocker lock(&mutex());
        return ++numbers()[key];
    }
    [[nodiscard]] static bool isNewest(const QString &key, quint64 number)
    {
        const QMutexLocker lock(&mutex());
        return numbers().value(key) == number;
    }

private:
    static QMutex &mutex()
    {
        static QMutex one;
        return one;
    }
    static QHash<QString, quint64> &numbers()
    {
        static QHash<QString, quint64> all;
        return all;
    }
};

/// Is there such an entry that is locked? Of a Secret Service that runs; without an answer it is not.
bool isLocked(const QString &key)
{
#ifdef Q_OS_LINUX
    constexpr int kPatienceMs = 2000;
    const QString keychain = u"org.freedesktop.secrets"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(keychain)) {
        return false;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(keychain, u"/org/freedesktop/secrets"_s,
                                                      u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    qDBusRegisterMetaType<QMap<QString, QString>>();
    ask << QVariant::fromValue(QMap<QString, QString>{{u"user"_s, key}, {u"server"_s, service()}});
    const QDBusMessage answer = bus.call(ask, QDBus::Block, kPatienceMs);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().size() == 2
           && !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1)).isEmpty();
#else
    return false;
#endif
}

/// What a keychain says is for its programmers.
QString wordsFor(const QKeychain::Job &ended)
{
    if (ended.error() == QKeychain::AccessDeniedByUser) {
        return KeychainStore::tr("You cancelled the keychain’s question.");
    }
    // The question is gone without an answer, or what it was to make is not there.
    if (ended.errorString().contains("/org/freedesktop/secrets/prompt/"_L1)
        || ended.errorString().contains("/org/freedesktop/secrets/collection/"_L1)) {
        return cancelledWords();
    }
    return unusableWords();
}

} // namespace

/// The session bus knows, and answers at once or is not there.
bool KeychainStore::isThere()
{
#ifdef Q_OS_LINUX
    constexpr int kPatienceMs = 2000;
    static const QStringList keychains = {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    QDBusConnectionInterface *names = bus.interface();
    names->setTimeout(kPatienceMs);
    const QStringList all = names->registeredServiceNames().value() + names->activatableServiceNames().value();
    return std::ranges::any_of(keychains, [&all](const QString &keychain) { return all.contains(keychain); });
#else
    return true; // the system's own
#endif
}

KeychainStore::KeychainStore(QObject *parent)
    : TokenStore(parent)
{
}

KeychainStore::~KeychainStore() = default;

SecretPlace KeychainStore::usedPlace() const
{
    return isPersistent() && isThere() ? SecretPlace::Keychain : SecretPlace::Memory;
}

void KeychainStore::read(const QString &key, QObject *context, Read done)
{
    if (m_isTemporary || m_memory.has(key)) {
        m_memory.read(key, context, std::move(done));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    run(job, context, [this, key, job = QPointer(job), context, done = std::move(done)](End end) {
        if (end == End::Absent && isLocked(key)) { // it is there, and the question to unlock it was cancelled
            becomeTemporary(cancelledWords(), true);
            end = End::Unusable;
        }
        if (end == End::Unusable) {
            m_memory.read(key, context, done);
        } else {
            done(end == End::Done && job ? job->binaryData() : QByteArray());
        }
    });
}

void KeychainStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    if (m_isTemporary) {
        m_memory.write(key, value, context, std::move(done));
        return;
    }
    const quint64 change = KeyChanges::begin(key);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setBinaryData(value);
    run(job, context, [this, key, value, change, context, done = std::move(done)](End end) {
        if (end == End::Unusable) {
            m_memory.write(key, value, context, done);
        } else {
            readBack(key, value, change, context, done);
        }
    });
}

/// That nothing was said against it is not enough: only what can be read there lies there. Another value was written by
/// somebody else meanwhile; of a key that we wrote or removed once more, the later change judges.
void KeychainStore::readBack(const QString &key, const QByteArray &value, quint64 change, QObject *context,
                             const Wrote &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    run(job, context, [this, key, value, change, context, done](End end) {
        if (!KeyChanges::isNewest(key, change)) {
            done({});
            return;
        }
        if (end == End::Done) {
            m_memory.forget(key);
            done({});
            return;
        }
        becomeTemporary(tr("The keychain did not keep what it was given."), isThere());
        m_memory.write(key, value, context, done);
    });
}

void KeychainStore::remove(const QString &key, QObject *context, Wrote done)
{
    if (m_isTemporary) {
        removeFromMemory(key, context, std::move(done));
        return;
    }
    KeyChanges::begin(key);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    run(job, context, [this, key, context, done = std::move(done)](End end) {
        if (end == End::Unusable) {
            removeFromMemory(key, context, done);
        } else {
            m_memory.forget(key);
            done({});
        }
    });
}

void KeychainStore::removeFromMemory(const QString &key, QObject *context, Wrote done)
{
    m_memory.remove(key, context, [trouble = m_trouble, done = std::move(done)](const Result<> &removed) {
        done(trouble ? Result<>(Failure(*trouble)) : removed);
    });
}

void KeychainStore::run(QKeychain::Job *job, QObject *context, std::function<void(End)> done)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    auto pending = std::make_shared<std::function<void(End)>>(std::move(done));
    const auto finish = [pending, context = QPointer(context)](End end) {
        if (const auto once = std::exchange(*pending, {}); once && context) {
            once(end);
        }
    };
    auto *timer = new QTimer(job); // gone with the job, which is left to end by itself
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, finish] {
        becomeTemporary(tr("The keychain did not answer."), true);
        finish(End::Unusable);
    });
    connect(job, &QKeychain::Job::finished, this, [this, finish, timer](QKeychain::Job *ended) {
        timer->stop();
        const QKeychain::Error error = ended->error();
        const bool absent = error == QKeychain::EntryNotFound
                            || (error == QKeychain::CouldNotDeleteEntry && ended->errorString().isEmpty());
        if (error != QKeychain::NoError && !absent) {
            qCDebug(logWire).noquote() << "The keychain:" << ended->errorString().left(200);
            becomeTemporary(wordsFor(*ended), isThere());
        }
        finish(error == QKeychain::NoError ? End::Done : absent ? End::Absent : End::Unusable);
    });
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    timer->start(m_timeoutMs);
    job->start();
}

void KeychainStore::tryAgain()
{
    m_trouble.reset();
    m_isTemporary = false;
}

void KeychainStore::becomeTemporary(const QString &why, bool isThere)
{
    if (m_isTemporary.exchange(true)) {
        return;
    }
    if (isThere) {
        m_trouble = Error{.kind = Error::Kind::Storage,
                          .message = why,
                          .advice = tr("What it holds stays there. Start or unlock it, and try again.")};
    }
    Error error;
    error.kind = Error::Kind::Storage;
    error.message = why;
    error.advice = tr("Tokens and secrets are kept until Signalbox ends, and nowhere else.");
    emit becameTemporary(error);
}

} // namespace Signalbox
