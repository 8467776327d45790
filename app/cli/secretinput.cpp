// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <cerrno>

#include <termios.h>
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

SecretInput::~SecretInput()
{
    show();
}

void SecretInput::start()
{
    if (m_isTerminal) {
        hide();
    }
    m_notifier.setEnabled(true);
}

void SecretInput::hide()
{
    termios settings{};
    if (tcgetattr(m_descriptor, &settings) != 0) {
        return;
    }
    m_shown = std::make_unique<termios>(settings);
    settings.c_lflag &= ~tcflag_t(ECHO);
    settings.c_lflag |= tcflag_t(ECHONL); // the end of the line is no secret
    tcsetattr(m_descriptor, TCSANOW, &settings);
}

void SecretInput::show()
{
    if (const std::unique_ptr<termios> settings = std::move(m_shown)) {
        tcsetattr(m_descriptor, TCSANOW, settings.get());
    }
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
    show();
    emit finished(secret);
}

} // namespace Signalbox
