// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptcalls.h"

#include "core/base/logging.h"

#include <QtConcurrentRun>

namespace Signalbox {

namespace {

constexpr int kSaveDelayMs = 2000;

} // namespace

KeptCalls::KeptCalls(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &KeptCalls::save);
    if (m_file.isEmpty()) {
        return;
    }
    Result<CallBook> read = CallBook::read(m_file);
    if (read) {
        m_book = std::move(*read);
    } else {
        qCWarning(logUi) << read.error().message;
        m_file.clear();
    }
}

KeptCalls::~KeptCalls()
{
    m_writing.waitForFinished(); // else it could put older text over ours
    if (m_timer.isActive()) {
        write(m_file, m_book);
    }
}

void KeptCalls::write(const QString &file, const CallBook &book)
{
    if (const Result<> written = book.write(file); !written) {
        qCWarning(logUi) << written.error().message;
    }
}

void KeptCalls::remember(const KeptCall &call)
{
    if (m_book.remember(call)) {
        handleChange();
    }
}

void KeptCalls::change(const KeptCall &call)
{
    if (m_book.change(call)) {
        handleChange();
    }
}

void KeptCalls::remove(const QString &id)
{
    if (m_book.remove(id)) {
        handleChange();
    }
}

void KeptCalls::forgetServer(const QString &server)
{
    if (m_book.forgetServer(server)) {
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
    if (m_writing.isRunning()) {
        m_timer.start(); // a slow disk: what is newer goes with the next writing
        return;
    }
    m_writing = QtConcurrent::run(&KeptCalls::write, m_file, m_book);
}

} // namespace Signalbox
