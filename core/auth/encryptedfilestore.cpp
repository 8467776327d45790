// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/encryptedfilestore.h"

#include <QFileInfo>
#include <QPointer>

#include <memory>
#include <utility>

namespace Signalbox {

EncryptedFileStore::EncryptedFileStore(const QString &path, PassphraseAsker ask, QObject *parent)
    : TokenStore(parent)
    , m_path(path)
    , m_ask(std::move(ask))
    , m_file(path)
{
    m_pool.setMaxThreadCount(1);
}

EncryptedFileStore::~EncryptedFileStore()
{
    m_pool.waitForDone(); // what was given to be kept is
}

bool EncryptedFileStore::exists() const
{
    return QFileInfo::exists(m_path);
}

/// Works on the pool's thread; `done` on ours, with whether the file is unlocked after it.
template<typename Answer>
void EncryptedFileStore::run(std::function<Answer(EncryptedFile &)> work,
                             std::function<void(const Answer &, bool isUnlocked)> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        Answer answer = work(m_file);
        QMetaObject::invokeMethod(
            this,
            [this, done, answer = std::move(answer), isUnlocked = m_file.isUnlocked()] {
                m_isUnlocked = isUnlocked;
                done(answer, isUnlocked);
            },
            Qt::QueuedConnection);
    });
}

/// Once more with another passphrase, if it turns out that another program changed it.
template<typename Answer>
void EncryptedFileStore::ask(QObject *context, const QString &key, std::function<Answer(EncryptedFile &)> work,
                             std::function<void(const Answer &)> done)
{
    whenUnlocked(key, [this, context = QPointer(context), key, work = std::move(work),
                       done = std::move(done)](const Result<> &isUnlocked) {
        if (!context) {
            return;
        }
        if (!isUnlocked) {
            return done(Failure(isUnlocked.error()));
        }
        run<Answer>(work, [this, context, key, work, done](const Answer &answer, bool isStillUnlocked) {
            if (context && !isStillUnlocked) {
                ask<Answer>(context, key, work, done);
            } else if (context) {
                done(answer);
            }
        });
    });
}

EncryptedFileStore::IsIdle EncryptedFileStore::isEmpty(const QString &key)
{
    return [key](EncryptedFile &file) { return !file.isUnlocked() && file.isKnownEmpty(key); };
}

/// Nobody is asked to unlock what is not there. What waits for the passphrase under the same key comes first: each sees
/// what was asked before it.
template<typename Answer>
void EncryptedFileStore::askUnless(const IsIdle &isIdle, QObject *context, const QString &key,
                                   std::function<Answer(EncryptedFile &)> work,
                                   std::function<void(const Answer &)> done)
{
    run<bool>(isIdle, [this, context = QPointer(context), key, work = std::move(work),
                       done = std::move(done)](const bool &isDone, bool) {
        if (context) {
            isDone && !m_waitedFor.contains(key) ? done(Answer()) : ask<Answer>(context, key, work, done);
        }
    });
}

void EncryptedFileStore::read(const QString &key, QObject *context, Read done)
{
    askUnless<Result<QByteArray>>(
        isEmpty(key), context, key, [key](EncryptedFile &file) { return file.value(key); }, std::move(done));
}

void EncryptedFileStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    askUnless<Result<>>([](EncryptedFile &) { return false; }, context, key,
                        [key, value](EncryptedFile &file) { return file.change(key, value); }, std::move(done));
}

void EncryptedFileStore::remove(const QString &key, QObject *context, Wrote done)
{
    askUnless<Result<>>(
        isEmpty(key), context, key, [key](EncryptedFile &file) { return file.change(key, std::nullopt); },
        std::move(done));
}

void EncryptedFileStore::keys(QObject *context, Keys done)
{
    ask<Result<QStringList>>(context, {}, [](EncryptedFile &file) { return file.keys(); }, std::move(done));
}

void EncryptedFileStore::create(SecretBytes passphrase, QObject *context, Wrote done)
{
    const auto shared = std::make_shared<SecretBytes>(std::move(passphrase));
    run<Result<>>([shared](EncryptedFile &file) { return file.create(*shared); },
                  [this, context = QPointer(context), done = std::move(done)](const Result<> &made, bool) {
                      if (made) {
                          settle({});
                      }
                      if (context) {
                          done(made);
                      }
                  });
}

void EncryptedFileStore::unlock(SecretBytes passphrase, QObject *context, Wrote done)
{
    const auto shared = std::make_shared<SecretBytes>(std::move(passphrase));
    run<Result<>>([shared](EncryptedFile &file) { return file.unlock(*shared); },
                  [this, context = QPointer(context), done = std::move(done)](const Result<> &opened, bool) {
                      if (opened) {
                          settle({});
                      }
                      if (context) {
                          done(opened);
                      }
                  });
}

void EncryptedFileStore::whenUnlocked(const QString &key, Ready ready)
{
    if (!key.isEmpty() && !m_waitedFor.contains(key)) {
        m_waitedFor.append(key);
    }
    m_waiting.push_back(std::move(ready));
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    if (m_isUnlocked || m_refusal) {
        const Result<> known = m_isUnlocked ? Result<>() : Result<>(Failure(*m_refusal));
        QMetaObject::invokeMethod(this, [this, known] { settle(known); }, Qt::QueuedConnection);
        return;
    }
    run<Result<>>([](EncryptedFile &file) { return file.check(); },
                  [this](const Result<> &isThere, bool isUnlocked) {
                      if (!isThere || isUnlocked) {
                          settle(isThere);
                      } else {
                          question({});
                      }
                  });
}

void EncryptedFileStore::question(const std::optional<Error> &before)
{
    const Error without{
        .kind = Error::Kind::Auth,
        .code = kSecretsLocked,
        .message = tr("The file of secrets is locked: its passphrase is needed."),
        .where = m_path,
        .advice = tr("Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a "
                     "terminal.")};
    if (!m_ask) {
        m_refusal = without;
        return settle(Failure(without));
    }
    Error refusal = before.value_or(without);
    refusal.code = without.code;
    refusal.advice = without.advice;
    m_ask({.before = before, .keys = m_waitedFor}, [store = QPointer(this), refusal](SecretBytes passphrase) {
        if (!store || !store->m_isAsking) { // unlocked meanwhile by other means
            return;
        }
        if (passphrase.isEmpty()) {
            store->m_refusal = refusal;
            return store->settle(Failure(refusal));
        }
        store->tryPassphrase(std::move(passphrase));
    });
}

void EncryptedFileStore::tryPassphrase(SecretBytes passphrase)
{
    const auto shared = std::make_shared<SecretBytes>(std::move(passphrase));
    run<Result<>>([shared](EncryptedFile &file) { return file.unlock(*shared); },
                  [this](const Result<> &opened, bool) {
                      if (!opened && opened.error().kind == Error::Kind::Auth) {
                          question(opened.error());
                      } else {
                          settle(opened);
                      }
                  });
}

/// Whoever waits goes on, or is told why not.
void EncryptedFileStore::settle(const Result<> &isUnlocked)
{
    m_isAsking = false;
    m_waitedFor.clear();
    if (isUnlocked) {
        m_refusal.reset();
    }
    for (const Ready &ready : std::exchange(m_waiting, {})) {
        ready(isUnlocked);
    }
}

} // namespace Signalbox
