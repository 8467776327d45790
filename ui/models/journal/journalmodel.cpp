// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalmodel.h"

#include "core/base/clock.h"
#include "core/journal/eraanswer.h"
#include "ui/models/journal/journalmarks.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kPollMs = 100;
constexpr int kSummaryCacheEntries = 20000;
constexpr std::size_t kBatch = 50'000; ///< records taken in one turn of the event loop

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_seen([this](quint16 id) { return m_reader ? m_reader->name(id) : QByteArray(); })
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
    m_search.reset();
    m_folder.reset();
    m_book.clear();
    m_inFold.clear();
    m_verdicts.reset();
    m_problem.clear();
    m_all.clear();
    m_beside = 0;
    m_rows.clear();
    m_servers.clear();
    m_names.clear();
    m_summaries.clear();
    m_wanted.clear();
    m_seen.clear();
    m_base = m_hidden = m_left = 0;
    if (!folder.isEmpty()) {
        if (Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(folder)) {
            m_reader = std::move(*opened);
            m_bodies = std::make_unique<JournalBodies>(folder);
            m_search = std::make_unique<JournalSearch>(folder);
            connect(m_search.get(), &JournalSearch::found, this, &JournalModel::takeFound);
            m_folder = std::make_unique<JournalFolding>(folder);
            connect(m_folder.get(), &JournalFolding::found, this, &JournalModel::takeFolds);
            m_base = m_reader->firstSequence();
        } else {
            m_problem = opened.error().message;
        }
    }
    endResetModel();
    emit serversChanged();
    refill();
    poll();
}

void JournalModel::setMarks(const JournalMarks *marks)
{
    m_marks = marks;
    const auto follow = [this] {
        if (m_filter.asksMarks()) {
            refill();
        }
    };
    connect(marks, &JournalMarks::changed, this, follow);
    connect(marks, &JournalMarks::wasRead, this, follow);
}

void JournalModel::poll()
{
    if (!m_reader) {
        return;
    }
    const quint64 end = m_reader->refresh();
    const std::size_t wanted = std::min<std::size_t>(end - next(), kBatch);
    const bool isBehind = end - next() > wanted;
    m_timer.start(isBehind ? 0 : kPollMs);
    if (wanted == 0) {
        return;
    }
    m_batch.resize(wanted);
    const qsizetype got = m_reader->copy(next(), m_batch);
    const qsizetype serversBefore = m_servers.size();
    takeIn(std::span(m_batch).first(std::size_t(got)));
    m_batch.resize(std::min<std::size_t>(m_batch.size(), 1024)); // a burst's room goes back
    m_batch.shrink_to_fit();
    if (!isBehind) {
        m_folder->extend(next());
    }
    if (m_servers.size() != serversBefore) {
        emit serversChanged();
    }
    emit countsChanged();
}

void JournalModel::takeIn(std::span<const IndexRecord> records)
{
    if (m_verdicts) {
        m_verdicts->namesGrew();
    }
    std::vector<quint32> added;
    for (const IndexRecord &record : records) {
        const auto place = quint32(m_all.size());
        JournalRow row{.row = FilterRow::of(record)};
        const MessageKind kind = kindOf(record);
        // A request may lie before the oldest message kept.
        const quint64 request = record.pair - 1;
        if (kind != MessageKind::Beside && record.pair != 0 && request >= m_base && request < m_base + place) {
            row.partner = quint32(request - m_base) + 1;
            m_all[request - m_base].partner = place + 1;
        }
        m_all.push_back(row);
        m_inFold.push_back(false);
        m_beside += kind == MessageKind::Beside ? 1 : 0;
        m_seen.add(record);
        if (m_verdicts && m_verdicts->passes(m_base + place, row.row)) {
            added.push_back(place);
        }
        if (m_servers.isEmpty() || (m_servers.constLast() != record.server && !m_servers.contains(record.server))) {
            m_servers.append(record.server);
        }
    }
    if (m_search && !m_verdicts) {
        m_search->extend(next());
    }
    show(std::move(added));
}

/// Puts messages, ascending, where they belong among the rows; what is shown already stays.
void JournalModel::show(std::vector<quint32> places)
{
    const JournalRows &top = m_rows.top();
    places = lifted(std::move(places));
    std::erase_if(places, [&](quint32 place) { return m_inFold[place] && top.find(place).has_value(); });
    bool hasGrown = false;
    for (std::size_t end = places.size(); end > 0;) { // from the end on, so that the rows before stay where they are
        const std::size_t at = top.lowerBound(places[end - 1]);
        const auto begin = at == 0 ? places.begin() : std::ranges::upper_bound(places, top.at(at - 1));
        const auto first = std::size_t(begin - places.begin());
        const int row = int(m_rows.rowOfTop(at));
        hasGrown |= at == top.size();
        beginInsertRows({}, row, row + int(end - first) - 1);
        m_rows.insertTop(at, std::span(places).subspan(first, end - first));
        endInsertRows();
        end = first;
    }
    if (hasGrown) {
        emit grown();
    }
}

void JournalModel::setFilter(const Filter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
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
    m_left = m_sought = 0;
    m_awaitsFirst = false;
    m_verdicts.reset();
    if (m_reader) {
        m_search->stop();
        const QList<Mark> marks = m_marks && m_filter.asksMarks() ? m_marks->all() : QList<Mark>();
        FilterMatcher matcher(
            m_filter, [this](quint16 id) { return m_reader->name(id); }, Clock::system().wallNs(), marks);
        if (matcher.reach() != FilterReach::Row) {
            m_left = m_sought = m_all.size() - m_hidden;
            m_awaitsFirst = true;
            m_search->start(m_filter, m_base + m_hidden, next(), marks,
                            m_folding ? m_book.spans() : QHash<quint64, quint64>());
            emit countsChanged();
            return;
        }
        m_verdicts.emplace(m_filter, std::move(matcher));
    }
    setRows(passing());
    emit countsChanged();
}

/// All that pass by what is kept here, lifted to the heads of their exchanges.
JournalRows JournalModel::passing()
{
    const bool isFolding = m_folding && !m_book.isEmpty();
    JournalRows rows;
    std::vector<quint32> heads;
    auto place = quint32(m_hidden);
    quint32 first = place; // of those that pass one after the other
    while (m_verdicts && place < m_all.size()) {
        for (const JournalRow &one : m_all.runFrom(place)) {
            const bool passes = m_verdicts->passes(m_base + place, one.row);
            const quint32 head = passes && isFolding && m_inFold[place] ? liftedPlace(place) : place;
            if (head != place && (heads.empty() || heads.back() != head)) {
                heads.push_back(head);
            }
            if (!passes || head != place) {
                if (place > first) {
                    rows.append(first, place - first);
                }
                first = place + 1;
            }
            ++place;
        }
    }
    rows.append(first, place - first);
    for (const quint32 head : heads) {
        if (const std::size_t row = rows.lowerBound(head); row == rows.size() || rows.at(row) != head) {
            rows.insert(row, {&head, 1});
        }
    }
    return rows;
}

void JournalModel::setRows(JournalRows rows)
{
    beginResetModel();
    if (!m_folding) {
        m_rows.clear(); // what was open
    }
    m_rows.assign(std::move(rows));
    endResetModel();
}

void JournalModel::takeFound(const JournalFound &found)
{
    m_left = found.left;
    const auto placesOf = [this](const std::vector<quint64> &sequences) {
        std::vector<quint32> places(sequences.size());
        std::ranges::transform(sequences, places.begin(), [this](quint64 one) { return quint32(one - m_base); });
        return places;
    };
    std::vector<quint32> older = placesOf(found.older);
    std::ranges::reverse(older);
    std::vector<quint32> newer = placesOf(found.newer);
    std::vector<quint32> early = placesOf(found.early);
    std::ranges::reverse(early);
    if (m_awaitsFirst) {
        m_awaitsFirst = false;
        std::vector<quint32> all;
        all.reserve(early.size() + older.size() + newer.size());
        std::ranges::merge(early, older, std::back_inserter(all));
        older = std::move(all);
        older.insert(older.end(), newer.begin(), newer.end());
        setRows(JournalRows(lifted(std::move(older))));
    } else {
        show(std::move(older));
        show(std::move(newer));
        show(std::move(early));
    }
    emit countsChanged();
}

FilterNames JournalModel::names() const
{
    FilterNames names = m_seen.names();
    names.tags = m_marks ? m_marks->tags() : QStringList();
    return names;
}

int JournalModel::searchedPercent() const
{
    return m_sought > m_left ? int((m_sought - m_left) * 100 / m_sought) : 0;
}

int JournalModel::rowOf(quint64 sequence) const
{
    if (!isKnown(sequence)) {
        return -1;
    }
    const std::optional<std::size_t> row = m_rows.find(quint32(sequence - m_base));
    return row ? int(*row) : -1;
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
    std::ranges::transform(m_servers, std::back_inserter(names),
                           [this](quint16 id) { return QString::fromUtf8(m_reader->name(id)); });
    names.removeAll(QString()); // of damaged records
    return names;
}

QString JournalModel::rawNameOf(quint16 id) const
{
    return m_reader ? QString::fromUtf8(m_reader->name(id)) : QString();
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

MessageKind JournalModel::kindOf(const FilterRow &row)
{
    const bool outgoing = row.flags & IndexRecord::Outgoing;
    switch (row.kind) {
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
    case IndexRecord::Gate:
    case IndexRecord::Ended:
    case IndexRecord::Removed: // no longer kept
        return MessageKind::Beside;
    default:
        return MessageKind::Unknown;
    }
}

MessageKind JournalModel::shownKindOf(const IndexRecord &record) const
{
    const MessageKind kind = kindOf(record);
    const bool isEra = kind == MessageKind::Error && m_reader && isEraAnswer(record, m_reader->name(record.method));
    return isEra ? MessageKind::EraAnswer : kind;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kJournalColumns;
}

} // namespace Signalbox
