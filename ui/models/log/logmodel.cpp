// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log/logmodel.h"

#include <QDateTime>
#include <QThreadPool>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const LogEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.wallNs / 1'000'000);
}

} // namespace

bool LogModel::matches(const LogEntry &entry) const
{
    return entry.level >= m_least && std::ranges::all_of(m_words, [&](const QString &word) {
               return entry.text.contains(word, Qt::CaseInsensitive)
                      || entry.logger.contains(word, Qt::CaseInsensitive);
           });
}

const LogEntry &LogModel::entry(quint64 number) const
{
    const auto after = std::ranges::upper_bound(m_chunks, number, {}, &Chunk::first);
    const Chunk &chunk = *std::prev(after);
    return chunk.entries.at(qsizetype(number - chunk.first));
}

/// Of those that are kept.
void LogModel::addMatching(const Chunk &chunk, std::vector<quint64> &rows) const
{
    for (qsizetype i = 0; i < chunk.entries.size(); ++i) {
        const quint64 number = chunk.first + quint64(i);
        if (number >= m_first && matches(chunk.entries.at(i))) {
            rows.push_back(number);
        }
    }
}

/// Until what is left is not too much.
void LogModel::dropOldest()
{
    quint64 first = m_first;
    while (first < m_end && (m_end - first > kMost || m_bytes > kMostBytes)) {
        m_bytes -= entry(first++).params.size();
    }
    const auto rows = int(std::ranges::lower_bound(m_rows, first) - m_rows.begin()); // they stand at the front
    if (rows > 0) {
        beginRemoveRows({}, 0, rows - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + rows);
    }
    m_gone += first - m_first;
    m_first = first;
    if (rows > 0) {
        endRemoveRows();
    }
    while (!m_chunks.empty() && m_chunks.front().first + quint64(m_chunks.front().entries.size()) <= m_first) {
        // Freeing thousands of texts takes longer than a frame.
        QThreadPool::globalInstance()->start([gone = std::move(m_chunks.front().entries)] {});
        m_chunks.pop_front();
    }
}

void LogModel::append(const LogNews &news)
{
    const Chunk chunk{m_end, news.entries};
    for (const LogEntry &entry : chunk.entries) {
        m_bytes += entry.params.size();
        m_grave += isGrave(entry.level) ? 1 : 0;
    }
    m_grave += news.skippedGrave;
    m_gone += news.skipped;
    m_chunks.push_back(chunk);
    m_end += quint64(chunk.entries.size());
    dropOldest();
    std::vector<quint64> shown;
    addMatching(chunk, shown);
    if (!shown.empty()) {
        const auto at = int(m_rows.size());
        beginInsertRows({}, at, at + int(shown.size()) - 1);
        m_rows.insert(m_rows.end(), shown.begin(), shown.end());
        endInsertRows();
    }
    emit changed();
}

void LogModel::clear()
{
    beginResetModel();
    m_gone += m_end - m_first;
    m_first = m_end;
    m_chunks.clear();
    m_rows.clear();
    m_bytes = 0;
    endResetModel();
    emit changed();
}

void LogModel::setLeast(LogLevel level)
{
    if (std::exchange(m_least, level) != level) {
        refill();
    }
}

void LogModel::setFilter(const QString &words)
{
    const QStringList split = words.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, split) != split) {
        refill();
    }
}

void LogModel::refill()
{
    beginResetModel();
    std::vector<quint64> shown;
    for (const Chunk &chunk : m_chunks) {
        addMatching(chunk, shown);
    }
    m_rows.assign(shown.begin(), shown.end());
    endResetModel();
}

const LogEntry *LogModel::entryAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &entry(m_rows[std::size_t(row)]) : nullptr;
}

QString LogModel::levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Debug");
    case LogLevel::Info:
        return tr("Info");
    case LogLevel::Notice:
        return tr("Notice");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Error:
        return tr("Error");
    case LogLevel::Critical:
        return tr("Critical");
    case LogLevel::Alert:
        return tr("Alert");
    case LogLevel::Emergency:
        return tr("Emergency");
    }
    Q_UNREACHABLE_RETURN({});
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const LogEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry) {
        return {};
    }
    switch (role) {
    case LogRole::Level:
        return int(entry->level);
    case LogRole::FullTime:
        return timeOf(*entry);
    case LogRole::Sequence:
        return entry->sequence;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Time:
        return timeOf(*entry).toString(u"HH:mm:ss.zzz"_s);
    case Level:
        return levelText(entry->level);
    case Logger:
        return entry->logger;
    case Message:
        return entry->text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Logger:
        return tr("Logger");
    case Message:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Signalbox
