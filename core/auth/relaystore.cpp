// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/relaystore.h"

#include "core/auth/chosenstore.h"

#include <QMutex>
#include <QPointer>

namespace Signalbox {

/// How the target's thread reaches us, as long as we are there.
struct RelayStore::Door
{
    QMutex mutex;
    RelayStore *store = nullptr;
    std::optional<Error> trouble; ///< of the target, as of when it was last asked

    void look(const TokenStore &target) ///< on the target's thread
    {
        std::optional<Error> now = target.trouble();
        const QMutexLocker lock(&mutex);
        trouble = std::move(now);
    }
};

RelayStore::RelayStore(TokenStore &target, QObject *parent)
    : TokenStore(parent)
    , m_target(target)
    , m_door(std::make_shared<Door>())
{
    m_door->store = this;
    connect(&m_target, &TokenStore::becameTemporary, this, &TokenStore::becameTemporary); // queued: another thread
    const auto look = [door = m_door, target = &m_target] { door->look(*target); };
    connect(&m_target, &TokenStore::becameTemporary, &m_target, look); // before its answer
    if (auto *chosen = qobject_cast<ChosenStore *>(&m_target)) {
        connect(chosen, &ChosenStore::placeChanged, chosen, look); // what was wrong with another place is over
    }
    QMetaObject::invokeMethod(&m_target, look, Qt::QueuedConnection); // what was wrong before there was a relay
}

RelayStore::~RelayStore()
{
    const QMutexLocker lock(&m_door->mutex);
    m_door->store = nullptr;
}

std::optional<Error> RelayStore::trouble() const
{
    const QMutexLocker lock(&m_door->mutex);
    return m_door->trouble;
}

void RelayStore::tryAgain()
{
    {
        const QMutexLocker lock(&m_door->mutex);
        m_door->trouble.reset();
    }
    QMetaObject::invokeMethod(
        &m_target,
        [door = m_door, target = &m_target] {
            target->tryAgain();
            door->look(*target);
        },
        Qt::QueuedConnection);
}

template<typename Answer>
std::function<void(const Answer &)> RelayStore::back(QObject *context, std::function<void(const Answer &)> done)
{
    return [door = m_door, target = &m_target, receiver = QPointer<QObject>(context),
            done = std::move(done)](const Answer &answer) {
        door->look(*target);
        const QMutexLocker lock(&door->mutex);
        if (!door->store) {
            return;
        }
        QMetaObject::invokeMethod(
            door->store,
            [receiver, done, answer] {
                if (receiver) {
                    done(answer);
                }
            },
            Qt::QueuedConnection);
    };
}

void RelayStore::read(const QString &key, QObject *context, Read done)
{
    QMetaObject::invokeMethod(
        &m_target,
        [target = &m_target, key, answer = back<Result<QByteArray>>(context, std::move(done))] {
            target->read(key, target, answer);
        },
        Qt::QueuedConnection);
}

void RelayStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    QMetaObject::invokeMethod(
        &m_target,
        [target = &m_target, key, value, answer = back<Result<>>(context, std::move(done))] {
            target->write(key, value, target, answer);
        },
        Qt::QueuedConnection);
}

void RelayStore::remove(const QString &key, QObject *context, Wrote done)
{
    QMetaObject::invokeMethod(
        &m_target,
        [target = &m_target, key, answer = back<Result<>>(context, std::move(done))] {
            target->remove(key, target, answer);
        },
        Qt::QueuedConnection);
}

} // namespace Signalbox
