// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalmodel.h"

#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kPollMs = 100;
constexpr int kSummaryCacheEntries = 20000;
constexpr std::size_t kBatch = 50'000; ///< records taken in one turn of the event loop

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_sieve({}, [this](quint16 id) { return nameText(id); })
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
    m_all.clear();
    m_beside = 0;
    m_rows.clear();
    m_servers.clear();
    m_names.clear();
    m_summaries.clear();
    m_wanted.clear();
    m_sieve.forget();
    m_base = m_hidden = 0;
    if (!folder.isEmpty()) {
        if (Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(folder)) {
            m_reader = std::move(*opened);
            m_bodies = std::make_unique<JournalBodies>(folder);
            m_base = m_reader->firstSequence();
        } else {
            m_problem = opened.error().message;
        }
    }
    endResetModel();
    emit serversChanged();
    emit countsChanged();
    poll();
}

void JournalModel::poll()
{
    if (!m_reader) {
        return;
    }
    const quint64 end = m_reader->refresh();
    const std::size_t wanted = std::min<std::size_t>(end - next(), kBatch);
    m_timer.start(end - next() > wanted ? 0 : kPollMs);
    if (wanted == 0) {
        return;
    }
    m_batch.resize(wanted);
    const qsizetype got = m_reader->copy(next(), m_batch);
    const qsizetype serversBefore = m_servers.size();
    takeIn(std::span(m_batch).first(std::size_t(got)));
    m_batch.resize(std::min<std::size_t>(m_batch.size(), 1024)); // a burst's room goes back
    m_batch.shrink_to_fit();
    if (m_servers.size() != serversBefore) {
        emit serversChanged();
    }
    emit countsChanged();
}

void JournalModel::takeIn(std::span<const IndexRecord> records)
{
    m_sieve.forget();
    std::vector<quint32> added;
    for (const IndexRecord &record : records) {
        const auto place = quint32(m_all.size());
        JournalRow row{.server = record.server, .method = record.method, .about = record.about, .kind = kindOf(record)};
        // A request may lie before the oldest message kept.
        const quint64 request = record.pair - 1;
        if (row.kind != MessageKind::Beside && record.pair != 0 && request >= m_base && request < m_base + place) {
            row.partner = quint32(request - m_base) + 1;
            m_all[request - m_base].partner = place + 1;
        }
        m_all.push_back(row);
        m_beside += row.kind == MessageKind::Beside ? 1 : 0;
        if (m_sieve.passes(row)) {
            added.push_back(place);
        }
        if (m_servers.isEmpty() || (m_servers.constLast() != record.server && !m_servers.contains(record.server))) {
            m_servers.append(record.server);
        }
    }
    if (added.empty()) {
        return;
    }
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
    emit grown();
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter != m_sieve.filter()) {
        m_sieve.reset(filter);
        refill();
    }
}

void JournalModel::hideSoFar()
{
    m_hidden = m_all.size();
    refill();
}

void JournalModel::showAll()
{
    m_hidden = 0;
    refill();
}

void JournalModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t place = m_hidden; place < m_all.size(); ++place) {
        if (m_sieve.passes(m_all[place])) {
            m_rows.push_back(quint32(place));
        }
    }
    endResetModel();
    emit countsChanged();
}

int JournalModel::rowOf(quint64 sequence) const
{
    if (!isKnown(sequence)) {
        return -1;
    }
    const auto place = quint32(sequence - m_base);
    const auto found = std::ranges::lower_bound(m_rows, place);
    return found != m_rows.end() && *found == place ? int(found - m_rows.begin()) : -1;
}

IndexRecord JournalModel::recordAt(int row) const
{
    return m_reader->at(sequenceAt(row));
}

std::optional<quint64> JournalModel::partnerOf(quint64 sequence) const
{
    if (!isKnown(sequence)) {
        return {};
    }
    const quint32 partner = m_all[sequence - m_base].partner;
    return partner != 0 ? std::optional(m_base + partner - 1) : std::nullopt;
}

QStringList JournalModel::servers() const
{
    QStringList names;
    std::ranges::transform(m_servers, std::back_inserter(names), [this](quint16 id) { return nameText(id); });
    names.removeAll(QString()); // of damaged records
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
    case IndexRecord::Http:
    case IndexRecord::Auth:
        return MessageKind::Beside;
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
    const auto column = JournalColumn(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool right = column == JournalColumn::Number || column == JournalColumn::Size;
        return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
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
        const bool right =
            column == JournalColumn::Number || column == JournalColumn::Size || column == JournalColumn::Duration;
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
    case JournalRole::Doubtful:
        return (record.flags & (IndexRecord::Late | IndexRecord::Truncated)) != 0;
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
    m_bodies->summarise(sequence, self, [self, sequence](const QString &summary) {
        self->m_wanted.remove(sequence);
        self->m_summaries.insert(sequence, new QString(summary));
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
    if (request.monoNs <= 0 || record.monoNs < request.monoNs) {
        return {};
    }
    return record.monoNs - request.monoNs;
}

QString JournalModel::accessibleText(quint64 sequence, const IndexRecord &record) const
{
    QStringList parts{kindText(kindOf(record)), nameText(record.server), nameText(record.method),
                      about(sequence, record), status(record)};
    if (const std::optional<qint64> duration = durationNs(record)) {
        parts.append(durationText(*duration));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Signalbox
