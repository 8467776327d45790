// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalmarks.h"

#include "core/hub/engine.h"
#include "core/journal/derived/standingmarks.h"
#include "ui/models/enginelink.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kAgainMs = 1000;
constexpr int kMostTries = 10;

} // namespace

JournalMarks::JournalMarks(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &JournalMarks::read);
}

void JournalMarks::setFolder(const QString &folder)
{
    m_folder = folder;
    m_marks.clear();
    m_tries = 0;
    ++m_generation;
    m_again.stop();
    emit wasRead();
    if (!folder.isEmpty()) {
        read();
    }
}

void JournalMarks::read()
{
    ++m_tries;
    QtConcurrent::run(standingMarks, m_folder)
        .then(this, [this, generation = m_generation](const Result<QList<Mark>> &marks) { take(generation, marks); });
}

void JournalMarks::take(quint64 generation, const Result<QList<Mark>> &marks)
{
    if (generation != m_generation) {
        return;
    }
    if (!marks) { // nothing was derived here yet
        if (isWritable() && m_tries < kMostTries) {
            m_again.start();
        }
        return;
    }
    for (const Mark &mark : *marks) {
        m_marks.insert(mark.sequence, mark);
    }
    emit wasRead();
}

bool JournalMarks::isWritable() const
{
    return !m_folder.isEmpty() && m_folder == m_link.journalFolder();
}

Mark JournalMarks::of(quint64 sequence) const
{
    return m_marks.value(sequence, Mark{.sequence = sequence});
}

QStringList JournalMarks::tags() const
{
    QStringList tags;
    for (const Mark &mark : m_marks) {
        tags += mark.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void JournalMarks::set(const Mark &mark)
{
    if (!isWritable()) {
        emit failed(tr("Only messages of the live journal can be marked."));
        return;
    }
    const auto write = [mark](Engine &engine) {
        return engine.deriver() ? engine.deriver()->setMark(mark)
                                : QtFuture::makeReadyValueFuture(
                                      Result<>(fail(Error::Kind::Storage, tr("The journal could not be opened."))));
    };
    const auto take = [this, mark, generation = m_generation](const Result<> &written) {
        if (!written) {
            emit failed(written.error().message);
        } else if (generation == m_generation) {
            if (mark.isEmpty()) {
                m_marks.remove(mark.sequence);
            } else {
                m_marks.insert(mark.sequence, mark);
            }
            emit changed(mark.sequence);
        }
    };
    m_link.ask<QFuture<Result<>>>(
        this, write, [this, take](const QFuture<Result<>> &writing) { QFuture<Result<>>(writing).then(this, take); });
}

} // namespace Signalbox
