// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/updatehistory.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

void UpdateHistory::prepend(Row row)
{
    if (rowCount() == kMostRows) {
        beginRemoveRows({}, kMostRows - 1, kMostRows - 1);
        m_rows.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.push_front(std::move(row));
    endInsertRows();
}

void UpdateHistory::add(Event event, qint64 wallNs, const QString &note, int count)
{
    Row row;
    row.event = event;
    row.wallNs = wallNs;
    row.note = note.left(kLongestNote);
    row.count = count;
    prepend(std::move(row));
}

void UpdateHistory::addRead(const ResourceAnswerPtr &answer)
{
    Row row;
    row.event = answer->isUsable ? Event::Read : Event::Failed;
    row.wallNs = answer->wallNs;
    row.note = answer->outcome.ok() ? QString() : answer->outcome.error.message.left(kLongestNote);
    if (answer->isUsable) {
        const auto last = std::ranges::find_if(m_rows, [](const Row &other) { return other.version > 0; });
        row.isSame = last != m_rows.end() && last->answer && last->answer->isSameAs(*answer);
        row.version = row.isSame ? m_lastVersion : ++m_lastVersion;
        row.answer = row.isSame ? last->answer : answer;
        row.bytes = answer->bytes();
    }
    prepend(std::move(row));
    dropOldVersions();
}

bool UpdateHistory::hasChangedSinceRead() const
{
    const auto last = std::ranges::find_if(
        m_rows, [](const Row &row) { return row.event == Event::Read || row.event == Event::Changed; });
    return last != m_rows.end() && last->event == Event::Changed;
}

void UpdateHistory::dropOldVersions()
{
    qint64 cost = 0;
    int kept = 0;
    int seen = 0; // the version last counted
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (!row.answer) {
            continue;
        }
        if (row.version != seen) {
            seen = row.version;
            cost += row.answer->cost();
            ++kept;
        }
        if (kept > 1 && (cost > kMostCost || kept > kMostVersions)) {
            dropVersionOf(i);
        }
    }
}

void UpdateHistory::dropVersions()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].answer) {
            dropVersionOf(i);
        }
    }
}

void UpdateHistory::dropVersionOf(std::size_t row)
{
    m_rows[row].answer.reset();
    const QModelIndex cell = index(int(row), Version);
    emit dataChanged(cell, cell);
}

qint64 UpdateHistory::cost() const
{
    qint64 cost = 0;
    int seen = 0; // a version may be that of several rows, which follow each other
    for (const Row &row : m_rows) {
        if (row.answer && row.version != seen) {
            seen = row.version;
            cost += row.answer->cost();
        }
    }
    return cost;
}

ResourceAnswerPtr UpdateHistory::answerAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].answer : nullptr;
}

ResourceAnswerPtr UpdateHistory::answerBefore(int row) const
{
    const int version = versionAt(row);
    for (int older = row + 1; version > 0 && older < rowCount(); ++older) {
        const Row &other = m_rows[std::size_t(older)];
        if (other.answer && other.version < version) {
            return other.answer;
        }
    }
    return nullptr;
}

int UpdateHistory::versionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].version : 0;
}

int UpdateHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UpdateHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString UpdateHistory::text(const Row &row)
{
    QString what;
    switch (row.event) {
    case Event::Read:
        what = row.isSame ? tr("Read: the same as before") : tr("Read");
        break;
    case Event::Failed:
        what = tr("Could not be read");
        break;
    case Event::Changed:
        what = row.count > 1 ? tr("Changed, %1 times").arg(countText(row.count)) : tr("Changed");
        break;
    case Event::Subscribed:
        what = tr("Subscribed");
        break;
    case Event::Unsubscribed:
        what = tr("No longer subscribed");
        break;
    case Event::Refused:
        what = tr("The subscription was refused");
        break;
    case Event::Gap:
        what = tr("The stream was lost for a while: changes may have been missed");
        break;
    case Event::Lost:
        what = tr("The connection ended, and the subscription with it");
        break;
    }
    return row.note.isEmpty() ? what : what + u": "_s + visibleText(row.note);
}

RowMark UpdateHistory::markOf(const Row &row)
{
    switch (row.event) {
    case Event::Read:
        return row.isSame ? RowMark::Idle : RowMark::Good;
    case Event::Subscribed:
        return RowMark::Good;
    case Event::Changed:
    case Event::Gap:
    case Event::Lost:
        return RowMark::Attention;
    case Event::Failed:
    case Event::Refused:
        return RowMark::Failed;
    case Event::Unsubscribed:
        break;
    }
    return RowMark::Idle;
}

QVariant UpdateHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case MarkRole:
        return index.column() == What ? int(markOf(row)) : QVariant();
    case EventRole:
        return int(row.event);
    case VersionRole:
        return row.version;
    case Qt::TextAlignmentRole:
        return index.column() == Size || index.column() == Version ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                                   : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(row.wallNs / kNsPerMs).toString(u"HH:mm:ss.zzz"_s);
    case What:
        return text(row);
    case Size:
        return row.version > 0 ? sizeText(row.bytes) : QString();
    case Version:
        return row.version == 0 ? QString()
               : row.answer     ? QString::number(row.version)
                                : tr("%1, not kept").arg(row.version);
    }
    return {};
}

QVariant UpdateHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Size:
        return tr("Size");
    case Version:
        return tr("Version");
    }
    return {};
}

} // namespace Signalbox
