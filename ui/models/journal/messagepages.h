// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bytesource.h"

#include <QCache>
#include <QSet>

namespace Signalbox {

class JournalBodies;

/// The bytes of one message, read in pages as they are looked at, off the GUI thread: a message of any length costs a
/// few pages.
class MessagePages : public ByteSource
{
    Q_OBJECT
public:
    explicit MessagePages(QObject *parent = nullptr);

    void show(JournalBodies *bodies, quint64 sequence, qint64 length); ///< `bodies` null: nothing is shown
    [[nodiscard]] qint64 length() const override { return m_length; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    [[nodiscard]] QByteArray bytes(qint64 offset, qint64 count) override;

    static constexpr qint64 kPage = 64 * 1024;
    static constexpr int kPagesKept = 32;

private:
    const QByteArray *page(qint64 number);
    void take(quint64 generation, qint64 number, const QByteArray &bytes, const QString &trouble);

    JournalBodies *m_bodies = nullptr; // outlives what is shown: the owner shows nothing before it goes
    quint64 m_sequence = 0;
    quint64 m_generation = 0; // late answers are dropped
    qint64 m_length = 0;
    QString m_trouble;
    QCache<qint64, QByteArray> m_pages;
    QSet<qint64> m_wanted;
};

} // namespace Signalbox
