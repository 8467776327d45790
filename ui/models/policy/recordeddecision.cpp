// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/recordeddecision.h"

#include "core/journal/journalreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/journal/messageexchange.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDecisions = 8;
constexpr qint64 kMostRead = 64 * 1024; ///< bytes of a record

QString text(const char *words)
{
    return QCoreApplication::translate("RecordedDecision", words);
}

} // namespace

QString decisionWords(const QByteArray &record)
{
    const Result<ParsedJson> parsed = parseJson(record);
    if (!parsed || !parsed->value.is_object()) {
        return {};
    }
    const auto member = [&](const char *name) {
        return parsed->value.contains(name) ? toQString(parsed->value.at(name)) : QString();
    };
    const QString gate = member("gate");
    const QString decision = member("decision");
    const QString reason = member("reason");
    if (gate != "policy"_L1) {
        return QStringList{gate, decision, reason}.join(u' ').simplified();
    }
    if (decision != "allow"_L1) {
        return text(QT_TRANSLATE_NOOP("RecordedDecision", "Why it was refused: %1")).arg(reason);
    }
    return reason.isEmpty() ? text(QT_TRANSLATE_NOOP("RecordedDecision", "Why it went: nothing speaks against it"))
                            : text(QT_TRANSLATE_NOOP("RecordedDecision", "Why it went: %1")).arg(reason);
}

QStringList decisionsOf(const JournalReader &reader, quint64 sequence)
{
    const IndexRecord record = reader.at(sequence);
    const quint64 request = record.pair != 0 ? record.pair - 1 : sequence;
    QList<quint64> sequences{sequence};
    if (record.kind != IndexRecord::Gate) {
        sequences = recordsPointingAt(reader, request, IndexRecord::Gate, kMostDecisions);
    }
    QStringList words;
    for (const quint64 one : sequences) {
        const Result<QByteArray> body = reader.body(one, kMostRead);
        words.append(body ? decisionWords(*body) : QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace Signalbox
