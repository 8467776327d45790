// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentiallock.h"

#include "core/base/paths.h"

#include <QCryptographicHash>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kStepMs = 25;
constexpr int kMostAttempts = 60'000 / kStepMs;
constexpr int kStaleMs = 120'000; // longer than a refresh may take

} // namespace

CredentialLock::CredentialLock(const QString &folder, const QString &key, QObject *parent)
    : QObject(parent)
{
    if (!folder.isEmpty() && Paths::makePrivateDir(folder)) {
        const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
        m_path = folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".lock");
    }
    connect(&m_timer, &QTimer::timeout, this, &CredentialLock::attempt);
}

void CredentialLock::take(std::function<void(const Result<> &)> done)
{
    m_done = std::move(done);
    m_attempts = 0;
    if (!m_path.isEmpty()) {
        m_file = std::make_unique<QLockFile>(m_path);
        m_file->setStaleLockTime(kStaleMs);
    }
    m_timer.start(0);
}

void CredentialLock::release()
{
    m_timer.stop();
    m_done = {};
    m_file.reset();
}

void CredentialLock::attempt()
{
    m_timer.setInterval(kStepMs);
    // A folder that cannot be written is no reason not to refresh.
    const bool isHeld = m_file && !m_file->tryLock(0) && m_file->error() == QLockFile::LockFailedError;
    if (isHeld && ++m_attempts < kMostAttempts) {
        return;
    }
    m_timer.stop();
    const auto done = std::exchange(m_done, {});
    if (isHeld) {
        m_file.reset();
        done(fail(Error::Kind::Timeout, tr("Another Signalbox has been changing these credentials for a minute.")));
    } else {
        done({});
    }
}

} // namespace Signalbox
