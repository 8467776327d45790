// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messagepages.h"

#include "ui/models/journal/journalbodies.h"

#include <algorithm>

namespace Signalbox {

MessagePages::MessagePages(QObject *parent)
    : ByteSource(parent)
    , m_pages(kPagesKept)
{
}

void MessagePages::show(JournalBodies *bodies, quint64 sequence, qint64 length)
{
    ++m_generation;
    m_bodies = bodies;
    m_sequence = sequence;
    m_length = bodies ? length : 0;
    m_trouble.clear();
    m_pages.clear();
    m_wanted.clear();
    emit arrived();
}

QByteArray MessagePages::bytes(qint64 offset, qint64 count)
{
    QByteArray bytes;
    const qint64 end = std::min(offset + count, m_length);
    for (qint64 at = offset; at < end;) {
        const QByteArray *const read = page(at / kPage);
        const qint64 within = at % kPage;
        if (!read || within >= read->size()) {
            break;
        }
        const qint64 take = std::min(end - at, read->size() - within);
        bytes.append(read->constData() + within, take);
        at += take;
    }
    return bytes;
}

const QByteArray *MessagePages::page(qint64 number)
{
    if (const QByteArray *const kept = m_pages.object(number)) {
        return kept;
    }
    if (m_bodies && !m_wanted.contains(number) && m_trouble.isEmpty()) {
        m_wanted.insert(number);
        m_bodies->fetchPart(m_sequence, quint64(number * kPage), kPage, this,
                            [this, number, generation = m_generation](const Result<QByteArray> &read) {
                                take(generation, number, read.value_or(QByteArray()),
                                     read ? QString() : read.error().message);
                            });
    }
    return nullptr;
}

void MessagePages::take(quint64 generation, qint64 number, const QByteArray &bytes, const QString &trouble)
{
    if (generation != m_generation) {
        return;
    }
    m_wanted.remove(number);
    m_trouble = trouble;
    if (trouble.isEmpty()) {
        m_pages.insert(number, new QByteArray(bytes));
    }
    emit arrived();
}

} // namespace Signalbox
