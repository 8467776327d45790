// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log/logmodel.h"

#include <QDateTime>

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

/// Makes room for what comes.
void LogModel::dropOldest(std::size_t coming, qsizetype bytes)
{
    std::size_t dropped = 0;
    while (dropped < m_entries.size()
           && (m_entries.size() - dropped + coming > kMost || m_bytes + bytes > kMostBytes)) {
        m_bytes -= m_entries[dropped++].params.size();
    }
    const auto goneRows =
        int(std::ranges::lower_bound(m_rows, m_first + dropped) - m_rows.begin()); // they stand at the front
    if (goneRows > 0) {
        beginRemoveRows({}, 0, goneRows - 1);
    }
    m_rows.erase(m_rows.begin(), m_rows.begin() + goneRows);
    m_entries.erase(m_entries.begin(), m_entries.begin() + std::ptrdiff_t(dropped));
    m_first += dropped;
    m_gone += dropped;
    if (goneRows > 0) {
        endRemoveRows();
    }
}

void LogModel::append(const LogNews &news)
{
    qsizetype bytes = 0;
    std::vector<quint64> shown;
    const auto from = std::max<qsizetype>(0, news.entries.size() - qsizetype(kMost));
    const QList<LogEntry> entries = news.entries.sliced(from);
    for (const LogEntry &entry : entries) {
        bytes += entry.params.size();
    }
    dropOldest(std::size_t(entries.size()), bytes);
    quint64 number = m_first + m_entries.size();
    for (const LogEntry &entry : entries) {
        m_grave += isGrave(entry.level) ? 1 : 0;
        if (matches(entry)) {
            shown.push_back(number);
        }
        ++number;
    }
    m_grave += news.skippedGrave;
    m_gone += news.skipped + quint64(from);
    m_bytes += bytes;
    const int at = int(m_rows.size());
    if (!shown.empty()) {
        beginInsertRows({}, at, at + int(shown.size()) - 1);
    }
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    m_rows.insert(m_rows.end(), shown.begin(), shown.end());
    if (!shown.empty()) {
        endInsertRows();
    }
    emit changed();
}

void LogModel::clear()
{
    beginResetModel();
    m_gone += m_entries.size();
    m_first += m_entries.size();
    m_entries.clear();
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
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (matches(m_entries[i])) {
            m_rows.push_back(m_first + i);
        }
    }
    endResetModel();
}

const LogEntry *LogModel::entryAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_entries[std::size_t(m_rows[std::size_t(row)] - m_first)]
                                                        : nullptr;
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
