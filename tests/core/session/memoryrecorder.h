// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

#include <QByteArrayList>
#include <QList>

/// Keeps what was recorded, for a test to look at.
class MemoryRecorder : public Signalbox::Recorder
{
public:
    QList<Signalbox::IndexRecord> records;
    QByteArrayList bodies;
    QByteArrayList names{QByteArray()};

    quint16 nameId(QByteArrayView name) override
    {
        const QByteArray text = name.toByteArray();
        if (!names.contains(text)) {
            names.append(text);
        }
        return quint16(names.indexOf(text));
    }
    quint64 record(const Signalbox::Frame &frame, Signalbox::IndexRecord record) override
    {
        record.wallNs = frame.wallNs;
        record.monoNs = frame.monoNs;
        record.length = quint32(frame.bytes.size());
        records.append(record);
        bodies.append(frame.bytes.toByteArray());
        return quint64(records.size() - 1);
    }

    [[nodiscard]] QByteArray methodAt(qsizetype index) const { return names.at(records.at(index).method); }
    [[nodiscard]] bool hasFlag(qsizetype index, Signalbox::IndexRecord::Flag flag) const
    {
        return records.at(index).flags & flag;
    }
};
