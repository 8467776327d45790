// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/hiddentyping.h"

#include <cerrno>

#include <unistd.h>

namespace Signalbox {

SecretInput::SecretInput(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_isTerminal(isatty(descriptor) != 0)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &SecretInput::read);
}

SecretInput::~SecretInput() = default;

void SecretInput::start()
{
    if (m_isTerminal) {
        m_hidden = std::make_unique<HiddenTyping>(m_descriptor);
    }
    m_notifier.setEnabled(true);
}

void SecretInput::read()
{
    QByteArray chunk(kMostBytes, Qt::Uninitialized);
    const ssize_t count = ::read(m_descriptor, chunk.data(), std::size_t(chunk.size())); // the notifier says: at once
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (count < 0) {
        return end(fail(Error::Kind::Storage, tr("Standard input cannot be read.")));
    }
    m_bytes.append(chunk.constData(), count);
    if (m_bytes.size() > kMostBytes) {
        return end(fail(Error::Kind::Usage, tr("That is too long for a secret.")));
    }
    if (count > 0 && !(m_isTerminal && m_bytes.contains('\n'))) {
        return;
    }
    if (m_bytes.endsWith('\n')) {
        m_bytes.chop(m_bytes.endsWith("\r\n") ? 2 : 1);
    }
    end(m_bytes.isEmpty() ? Result<QByteArray>(fail(Error::Kind::Usage, tr("No secret was given."))) : m_bytes);
}

void SecretInput::end(const Result<QByteArray> &secret)
{
    m_notifier.setEnabled(false);
    m_hidden.reset();
    emit finished(secret);
}

} // namespace Signalbox
