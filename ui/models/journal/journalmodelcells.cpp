// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"
#include "ui/models/journal/journalmarks.h"
#include "ui/models/journal/journalmodel.h"

#include <QDateTime>

// What the cells of the model show.
namespace Signalbox {

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = JournalColumn(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool right = column == JournalColumn::Number || column == JournalColumn::Size;
        return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
        return column == JournalColumn::Number     ? numbersText()
               : column == JournalColumn::Duration ? tr("Of an answer, since its request; of several messages in one "
                                                        "row, from the first to the last. The filter dur: goes by it.")
                                                   : QVariant();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case JournalColumn::Number:
        return tr("No.");
    case JournalColumn::Time:
        return tr("Time");
    case JournalColumn::Server:
        return tr("Server");
    case JournalColumn::Kind:
        return tr("Kind");
    case JournalColumn::Method:
        return tr("Method");
    case JournalColumn::About:
        return tr("About");
    case JournalColumn::Status:
        return tr("Status");
    case JournalColumn::Duration:
        return tr("Duration");
    case JournalColumn::Size:
        return tr("Size");
    }
    return {};
}

QString JournalModel::numbersText()
{
    return tr(
        "Numbers are those of the record. It holds more than messages: HTTP exchanges, sign-in steps, decisions and "
        "probes have numbers of their own, so that the last number is above the count of messages.");
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_reader) {
        return {};
    }
    const quint64 sequence = sequenceAt(index.row());
    const IndexRecord record = m_reader->at(sequence);
    switch (role) {
    case Qt::DisplayRole:
        if (const auto folded = foldText(JournalColumn(index.column()), index.row(), record)) {
            return *folded;
        }
        return text(JournalColumn(index.column()), sequence, record);
    case Qt::TextAlignmentRole: {
        const auto column = JournalColumn(index.column());
        const bool right =
            column == JournalColumn::Number || column == JournalColumn::Size || column == JournalColumn::Duration;
        return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), sequence, record);
    case JournalRole::Sequence:
        return sequence;
    case JournalRole::Kind:
        return int(shownKindOf(record));
    case JournalRole::Outgoing:
        return bool(record.flags & IndexRecord::Outgoing);
    case JournalRole::Fold:
    case JournalRole::Failed:
    case JournalRole::Succeeded:
    case JournalRole::DurationNs:
        return foldData(index.row(), role, record);
    case JournalRole::Doubtful:
        return (record.flags & (IndexRecord::Late | IndexRecord::Truncated)) != 0;
    case JournalRole::FullTime:
        return QDateTime::fromMSecsSinceEpoch(record.wallNs / 1'000'000);
    case JournalRole::Pinned:
    case JournalRole::Tags:
    case JournalRole::Note:
        return markData(sequence, role);
    case JournalRole::Partner: {
        const std::optional<quint64> partner = partnerOf(sequence);
        return partner ? QVariant(*partner) : QVariant();
    }
    default:
        return {};
    }
}

QVariant JournalModel::markData(quint64 sequence, int role) const
{
    if (!m_marks) {
        return {};
    }
    const Mark mark = m_marks->of(sequence);
    return role == JournalRole::Pinned ? QVariant(mark.isPinned)
           : role == JournalRole::Tags ? QVariant(mark.tags)
                                       : QVariant(mark.note);
}

QVariant JournalModel::text(JournalColumn column, quint64 sequence, const IndexRecord &record) const
{
    switch (column) {
    case JournalColumn::Number:
        return QString::number(sequence + 1);
    case JournalColumn::Time:
        return QDateTime::fromMSecsSinceEpoch(record.wallNs / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
    case JournalColumn::Server:
        return nameText(record.server);
    case JournalColumn::Kind:
        return record.kind == IndexRecord::Http    ? tr("HTTP")
               : record.kind == IndexRecord::Auth  ? tr("signing in")
               : record.kind == IndexRecord::Ended ? tr("no answer")
               : record.kind == IndexRecord::Gate  ? tr("decision")
                                                   : kindText(kindOf(record));
    case JournalColumn::Method:
        return nameText(record.method);
    case JournalColumn::About:
        return about(sequence, record);
    case JournalColumn::Status:
        return status(record);
    case JournalColumn::Duration: {
        const std::optional<qint64> duration = durationNs(record);
        return duration ? durationText(*duration) : QString();
    }
    case JournalColumn::Size:
        return sizeText(record.length);
    }
    return {};
}

QString JournalModel::about(quint64 sequence, const IndexRecord &record) const
{
    if (shownKindOf(record) == MessageKind::EraAnswer) {
        return tr("answered: speaks an older revision"); // the error's own words are in its detail
    }
    const QString name = nameText(record.about);
    if (record.kind == IndexRecord::Request && !name.isEmpty()) {
        return name;
    }
    const QString *summary = m_summaries.object(sequence);
    if (!summary) {
        wantSummary(sequence);
        return name;
    }
    if (name.isEmpty() || summary->isEmpty()) {
        return name + *summary;
    }
    return name + QStringLiteral(" · ") + *summary;
}

void JournalModel::wantSummary(quint64 sequence) const
{
    if (!m_bodies || m_wanted.contains(sequence)) {
        return;
    }
    m_wanted.insert(sequence);
    auto *self = const_cast<JournalModel *>(this); // a cache filled on demand: what data() shows is unchanged by asking
    m_bodies->summarise(sequence, self, [self, sequence](const QString &summary) {
        self->m_wanted.remove(sequence);
        self->m_summaries.insert(sequence, new QString(summary));
        if (const int row = self->rowOf(sequence); row >= 0) {
            const QModelIndex cell = self->index(row, int(JournalColumn::About));
            emit self->dataChanged(cell, cell, {Qt::DisplayRole});
        }
    });
}

QStringList JournalModel::statusWords()
{
    return {tr("late"),      tr("tool error"),        tr("OK"), tr("cut"), tr("working"), tr("waits"), tr("failed"),
            tr("cancelled"), QStringLiteral("-32603")};
}

QString JournalModel::status(const IndexRecord &record) const
{
    switch (kindOf(record)) {
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return record.flags & IndexRecord::Late        ? tr("late")
               : record.flags & IndexRecord::ToolError ? tr("tool error")
                                                       : tr("OK");
    case MessageKind::Error:
        return QString::number(record.errorCode);
    default:
        return record.flags & IndexRecord::Truncated ? tr("cut") : QString();
    }
}

std::optional<qint64> JournalModel::durationNs(const IndexRecord &record) const
{
    if (record.pair == 0) {
        return {};
    }
    const IndexRecord request = m_reader->at(record.pair - 1);
    if (request.monoNs <= 0 || record.monoNs < request.monoNs) {
        return {};
    }
    return record.monoNs - request.monoNs;
}

QString JournalModel::accessibleText(int row, quint64 sequence, const IndexRecord &record) const
{
    const FoldedExchange *exchange = exchangeOf(row);
    const std::optional<qint64> duration = exchange ? foldedNs(*exchange, record) : durationNs(record);
    QStringList parts;
    if (m_rows.isPart(std::size_t(row))) {
        parts.append(tr("part of the exchange above"));
    }
    parts << kindText(kindOf(record)) << nameText(record.server) << nameText(record.method) << about(sequence, record);
    if (exchange) {
        const int count = int(exchange->parts().size());
        const bool isOpen = m_rows.isOpen(m_rows.at(std::size_t(row)));
        parts << foldedAbout(*exchange) << foldedStatus(*exchange)
              << (isOpen ? tr("open, %n messages", nullptr, count) : tr("folded, %n messages", nullptr, count));
    } else {
        parts.append(status(record));
    }
    parts.append(duration ? durationText(*duration) : QString());
    if (const Mark mark = m_marks ? m_marks->of(sequence) : Mark(); !mark.isEmpty()) {
        parts << (mark.isPinned ? tr("pinned") : QString()) << mark.tags << mark.note;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Signalbox
