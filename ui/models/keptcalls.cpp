// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptcalls.h"

#include "core/base/logging.h"

#include <QtConcurrentRun>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kCallsSaveDelayMs = 2000;

} // namespace

KeptCalls::KeptCalls(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCallsSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &KeptCalls::save);
    if (!m_file.isEmpty()) {
        m_isRead = false;
        m_reading = QtConcurrent::run(&CallBook::read, m_file);
        m_reading.then(this, [this](const Result<CallBook> &read) { handleRead(read); });
    }
}

KeptCalls::~KeptCalls()
{
    m_writing.waitForFinished(); // else it could put older text over ours
    if (!m_isRead && !m_meanwhile.isEmpty()) {
        handleRead(m_reading.result());
    }
    if (m_timer.isActive() && !m_file.isEmpty()) {
        write(m_file, m_book);
    }
}

void KeptCalls::handleRead(Result<CallBook> read)
{
    if (std::exchange(m_isRead, true)) {
        return; // who waits for a reading may have been told already, on the way
    }
    if (!read) {
        qCWarning(logUi) << read.error().message;
        m_file.clear();
    } else {
        m_book = std::move(*read);
        for (const Change &change : std::exchange(m_meanwhile, {})) {
            change(m_book);
        }
    }
    emit changed();
}

void KeptCalls::write(const QString &file, const CallBook &book)
{
    if (const Result<> written = book.write(file); !written) {
        qCWarning(logUi) << written.error().message;
    }
}

void KeptCalls::remember(const KeptCall &call)
{
    apply([call](CallBook &book) { return book.remember(call); });
}

void KeptCalls::change(const KeptCall &call)
{
    apply([call](CallBook &book) { return book.change(call); });
}

void KeptCalls::remove(const QString &id)
{
    apply([id](CallBook &book) { return book.remove(id); });
}

void KeptCalls::forgetServer(const QString &server)
{
    apply([server](CallBook &book) { return book.forgetServer(server); });
}

void KeptCalls::apply(const Change &change)
{
    if (!m_isRead) {
        m_meanwhile.append(change);
    }
    if (change(m_book) || !m_isRead) {
        handleChange();
    }
}

void KeptCalls::handleChange()
{
    if (!m_file.isEmpty() && !m_timer.isActive()) {
        m_timer.start();
    }
    emit changed();
}

void KeptCalls::save()
{
    if (m_writing.isRunning() || !m_isRead) {
        m_timer.start(); // a slow disk: what is newer goes with the next writing
        return;
    }
    m_writing = QtConcurrent::run(&KeptCalls::write, m_file, m_book);
}

} // namespace Signalbox
