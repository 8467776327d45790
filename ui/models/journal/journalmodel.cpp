// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalmodel.h"

#include "ui/models/formats.h"
#include "ui/models/journal/messagesummary.h"
#include "ui/models/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kPollMs = 100;
constexpr int kSummaryCacheEntries = 20000;
constexpr quint64 kBatch = 100'000; ///< records looked at in one turn of the event loop

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_summaries(kSummaryCacheEntries)
{
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &JournalModel::poll);
}

JournalModel::~JournalModel() = default;

void JournalModel::setFolder(const QString &folder)
{
    beginResetModel();
    m_timer.stop();
    m_reader.reset();
    m_bodies.reset();
    m_problem.clear();
    m_rows.clear();
    m_answers.clear();
    m_servers.clear();
    m_names.clear();
    m_summaries.clear();
    m_wanted.clear();
    m_first = m_next = 0;
    if (!folder.isEmpty()) {
        if (Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(folder)) {
            m_reader = std::move(*opened);
            m_bodies = std::make_unique<JournalBodies>(folder);
            m_first = m_next = m_reader->firstSequence();
            m_timer.start();
        } else {
            m_problem = opened.error().message;
        }
    }
    endResetModel();
    poll();
}

void JournalModel::poll()
{
    if (!m_reader) {
        return;
    }
    const quint64 end = std::min(m_reader->refresh(), m_next + kBatch);
    if (end == m_next) {
        return;
    }
    const qsizetype serversBefore = m_servers.size();
    std::vector<quint64> added;
    for (; m_next < end; ++m_next) {
        const IndexRecord record = m_reader->at(m_next);
        note(m_next, record);
        if (passes(record)) {
            added.push_back(m_next);
        }
    }
    if (!added.empty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
        emit grown();
    }
    if (m_servers.size() != serversBefore) {
        emit serversChanged();
    }
    emit countsChanged();
}

void JournalModel::note(quint64 sequence, const IndexRecord &record)
{
    if (record.pair != 0) {
        m_answers.insert(record.pair - 1, sequence);
    }
    if (!m_servers.contains(record.server)) {
        m_servers.append(record.server);
    }
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    refill();
}

void JournalModel::hideSoFar()
{
    m_first = m_next;
    refill();
}

void JournalModel::showAll()
{
    m_first = m_reader ? m_reader->firstSequence() : 0;
    refill();
}

void JournalModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (quint64 sequence = m_first; m_reader && sequence < m_next; ++sequence) {
        if (m_filter.isEmpty() || passes(m_reader->at(sequence))) {
            m_rows.push_back(sequence);
        }
    }
    endResetModel();
    emit countsChanged();
}

bool JournalModel::passes(const IndexRecord &record) const
{
    if (!m_filter.servers.isEmpty() && !m_filter.servers.contains(nameText(record.server))) {
        return false;
    }
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(int(kindOf(record)))) {
        return false;
    }
    return m_filter.text.isEmpty() || nameText(record.method).contains(m_filter.text, Qt::CaseInsensitive)
           || nameText(record.about).contains(m_filter.text, Qt::CaseInsensitive)
           || nameText(record.server).contains(m_filter.text, Qt::CaseInsensitive);
}

int JournalModel::rowOf(quint64 sequence) const
{
    const auto found = std::ranges::lower_bound(m_rows, sequence);
    return found != m_rows.end() && *found == sequence ? int(found - m_rows.begin()) : -1;
}

IndexRecord JournalModel::recordAt(int row) const
{
    return m_reader->at(sequenceAt(row));
}

QString JournalModel::serverOf(const IndexRecord &record) const
{
    return nameText(record.server);
}

std::optional<quint64> JournalModel::partnerOf(quint64 sequence) const
{
    const IndexRecord record = m_reader->at(sequence);
    if (record.pair != 0) {
        return record.pair - 1;
    }
    const auto found = m_answers.constFind(sequence);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList JournalModel::servers() const
{
    QStringList names;
    std::ranges::transform(m_servers, std::back_inserter(names), [this](quint16 id) { return nameText(id); });
    return names;
}

QString JournalModel::nameText(quint16 id) const
{
    auto found = m_names.constFind(id);
    if (found == m_names.constEnd()) {
        const QByteArray name = m_reader ? m_reader->name(id) : QByteArray();
        if (name.isEmpty() && id != 0) {
            return {}; // not written yet: ask again next time
        }
        found = m_names.insert(id, visibleText(QString::fromUtf8(name)));
    }
    return *found;
}

MessageKind JournalModel::kindOf(const IndexRecord &record)
{
    const bool outgoing = record.flags & IndexRecord::Outgoing;
    switch (record.kind) {
    case IndexRecord::Request:
        return outgoing ? MessageKind::Request : MessageKind::ServerRequest;
    case IndexRecord::Result:
        return outgoing ? MessageKind::OurResponse : MessageKind::Response;
    case IndexRecord::ErrorResult:
        return MessageKind::Error;
    case IndexRecord::Notification:
        return MessageKind::Notification;
    case IndexRecord::Batch:
        return MessageKind::Batch;
    case IndexRecord::Stray:
        return MessageKind::Stray;
    default:
        return MessageKind::Unknown;
    }
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kJournalColumns;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (JournalColumn(section)) {
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

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_reader) {
        return {};
    }
    const quint64 sequence = sequenceAt(index.row());
    const IndexRecord record = m_reader->at(sequence);
    switch (role) {
    case Qt::DisplayRole:
        return text(JournalColumn(index.column()), sequence, record);
    case Qt::TextAlignmentRole: {
        const auto column = JournalColumn(index.column());
        const bool right = column == JournalColumn::Number || column == JournalColumn::Size || column == JournalColumn::Duration;
        return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::AccessibleTextRole:
        return accessibleText(sequence, record);
    case JournalRole::Sequence:
        return sequence;
    case JournalRole::Kind:
        return int(kindOf(record));
    case JournalRole::Outgoing:
        return bool(record.flags & IndexRecord::Outgoing);
    case JournalRole::Failed:
        return record.kind == IndexRecord::ErrorResult;
    case JournalRole::Flags:
        return int(record.flags);
    case JournalRole::FullTime:
        return QDateTime::fromMSecsSinceEpoch(record.wallNs / 1'000'000);
    case JournalRole::Partner: {
        const std::optional<quint64> partner = partnerOf(sequence);
        return partner ? QVariant(*partner) : QVariant();
    }
    case JournalRole::DurationNs: {
        const std::optional<qint64> duration = durationNs(record);
        return duration ? QVariant(*duration) : QVariant();
    }
    default:
        return {};
    }
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
        return kindText(kindOf(record));
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
    m_bodies->fetch(sequence, kSummaryBytes, self, [self, sequence](const Result<QByteArray> &body) {
        self->m_wanted.remove(sequence);
        self->m_summaries.insert(sequence, new QString(visibleText(body ? messageSummary(*body) : body.error().message)));
        if (const int row = self->rowOf(sequence); row >= 0) {
            const QModelIndex cell = self->index(row, int(JournalColumn::About));
            emit self->dataChanged(cell, cell, {Qt::DisplayRole});
        }
    });
}

QString JournalModel::status(const IndexRecord &record) const
{
    switch (kindOf(record)) {
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return record.flags & IndexRecord::Late ? tr("late") : tr("OK");
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
    return request.monoNs > 0 && record.monoNs >= request.monoNs ? std::optional(record.monoNs - request.monoNs) : std::nullopt;
}

QString JournalModel::accessibleText(quint64 sequence, const IndexRecord &record) const
{
    QStringList parts{kindText(kindOf(record)), nameText(record.server), nameText(record.method), about(sequence, record),
                      status(record)};
    if (const std::optional<qint64> duration = durationNs(record)) {
        parts.append(durationText(*duration));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Signalbox
