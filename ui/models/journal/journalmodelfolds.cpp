// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exchanges of several messages as one row.
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"

#include <algorithm>
#include <iterator>

namespace Signalbox {

bool JournalModel::saysError(const IndexRecord &record) const
{
    return shownKindOf(record) == MessageKind::Error || (record.flags & IndexRecord::ToolError) != 0;
}

void JournalModel::takeFolds(const std::vector<FoldPart> &parts)
{
    bool isNew = false;
    for (const FoldPart &part : parts) {
        if (!isKnown(part.sequence) || !isKnown(part.head)) {
            continue;
        }
        const std::optional<quint64> before =
            m_book.isPart(part.sequence) ? std::optional(m_book.headOf(part.sequence)) : std::nullopt;
        const bool moves = m_folding && before && *before != part.head;
        if (moves && m_rows.isOpen(quint32(*before - m_base))) {
            setUnfolded(rowOf(*before), false);
        }
        if (m_book.add(part)) {
            isNew = true;
            m_inFold[part.sequence - m_base] = true;
            if (m_folding) {
                fold(part);
            }
            if (moves) {
                tellChanged(quint32(*before - m_base));
            }
        }
    }
    if (m_folding && isNew) {
        emit countsChanged();
    }
}

/// Takes a message's row away, for there is that of its exchange.
void JournalModel::fold(const FoldPart &part)
{
    const auto place = quint32(part.sequence - m_base);
    const quint32 head = liftedPlace(place);
    if (head != place) {
        if (m_rows.top().find(place)) {
            show({head}); // may move this one
            const std::size_t top = *m_rows.top().find(place);
            const int row = int(m_rows.rowOfTop(top));
            beginRemoveRows({}, row, row);
            m_rows.eraseTop(top);
            endRemoveRows();
        }
        if (m_rows.isOpen(head)) {
            const int row = int(m_rows.rowForPart(head, place));
            beginInsertRows({}, row, row);
            m_rows.insertPart(head, place);
            endInsertRows();
        }
    }
    tellChanged(head);
}

void JournalModel::tellChanged(quint32 place)
{
    if (const std::optional<std::size_t> row = m_rows.find(place)) {
        emit dataChanged(index(int(*row), 0), index(int(*row), kJournalColumns - 1));
    }
}

void JournalModel::setFolding(bool folding)
{
    if (m_folding != folding) {
        m_folding = folding;
        refill();
    }
}

/// Where a message is shown: at the head of its exchange, unless that is hidden.
quint32 JournalModel::liftedPlace(quint32 place) const
{
    if (!m_folding || !m_inFold[place]) {
        return place;
    }
    const quint64 head = m_book.headOf(m_base + place) - m_base;
    return head < m_hidden ? place : quint32(head);
}

/// Likewise of many; ascending, each once.
std::vector<quint32> JournalModel::lifted(std::vector<quint32> places) const
{
    if (!m_folding || m_book.isEmpty()) {
        return places;
    }
    std::vector<quint32> heads;
    std::erase_if(places, [&](quint32 place) {
        const quint32 head = liftedPlace(place);
        if (head != place) {
            heads.push_back(head);
        }
        return head != place;
    });
    if (heads.empty()) {
        return places;
    }
    std::ranges::sort(heads);
    heads.erase(std::ranges::unique(heads).begin(), heads.end());
    std::vector<quint32> all;
    all.reserve(places.size() + heads.size());
    std::ranges::set_union(places, heads, std::back_inserter(all));
    return all;
}

std::vector<quint32> JournalModel::partsOf(quint32 head) const
{
    std::vector<quint32> places;
    if (const FoldedExchange *exchange = m_book.of(m_base + head)) {
        for (const FoldPart &part : exchange->parts()) {
            if (const auto place = quint32(part.sequence - m_base); place != head) {
                places.push_back(place);
            }
        }
    }
    return places;
}

/// Null if the row is one message alone, or one beneath another.
const FoldedExchange *JournalModel::exchangeOf(int row) const
{
    const quint32 place = m_rows.at(std::size_t(row));
    if (!m_folding || !m_inFold[place] || liftedPlace(place) != place || m_rows.isPart(std::size_t(row))) {
        return nullptr;
    }
    const FoldedExchange *exchange = m_book.of(m_base + place);
    return exchange && exchange->parts().size() > 1 ? exchange : nullptr;
}

void JournalModel::setUnfolded(int row, bool unfolded)
{
    const quint32 head = m_rows.at(std::size_t(row));
    if (!exchangeOf(row) || m_rows.isOpen(head) == unfolded) {
        return;
    }
    std::vector<quint32> parts = partsOf(head);
    if (unfolded) {
        beginInsertRows({}, row + 1, row + int(parts.size()));
        m_rows.open(head, std::move(parts));
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + int(parts.size()));
        m_rows.shut(head);
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, kJournalColumns - 1));
    emit countsChanged();
}

int JournalModel::foldRowOf(quint64 sequence) const
{
    const int row = rowOf(sequence);
    return row < 0 && isKnown(sequence) ? rowOf(m_base + liftedPlace(quint32(sequence - m_base))) : row;
}

int JournalModel::reveal(quint64 sequence)
{
    if (rowOf(sequence) < 0) {
        if (const int head = foldRowOf(sequence); head >= 0) {
            setUnfolded(head, true);
        }
    }
    return rowOf(sequence);
}

std::vector<quint64> JournalModel::messagesOf(int row) const
{
    std::vector<quint64> sequences{sequenceAt(row)};
    if (exchangeOf(row) && !m_rows.isOpen(m_rows.at(std::size_t(row)))) {
        for (const quint32 place : partsOf(m_rows.at(std::size_t(row)))) {
            sequences.push_back(m_base + place);
        }
    }
    return sequences;
}

std::vector<quint64> JournalModel::messagesShown() const
{
    std::vector<quint64> sequences;
    sequences.reserve(std::size_t(rowCount()));
    for (const quint32 place : m_rows.top().all()) {
        sequences.push_back(m_base + place);
        if (m_folding && m_inFold[place] && liftedPlace(place) == place) {
            std::ranges::transform(partsOf(place), std::back_inserter(sequences),
                                   [this](quint32 part) { return m_base + part; });
        }
    }
    std::ranges::sort(sequences);
    return sequences;
}

QVariant JournalModel::foldData(int row, int role, const IndexRecord &record) const
{
    const FoldedExchange *exchange = exchangeOf(row);
    switch (role) {
    case JournalRole::Fold:
        return int(m_rows.isPart(std::size_t(row))              ? FoldState::Part
                   : !exchange                                  ? FoldState::Single
                   : m_rows.isOpen(m_rows.at(std::size_t(row))) ? FoldState::Open
                                                                : FoldState::Folded);
    case JournalRole::Failed: {
        const TaskWord word = exchange ? exchange->task() : TaskWord::None;
        return word == TaskWord::Failed
               || (word == TaskWord::None && saysError(exchange ? m_reader->at(exchange->last()) : record));
    }
    case JournalRole::Succeeded: {
        const TaskWord word = exchange ? exchange->task() : TaskWord::None;
        const IndexRecord last = exchange ? m_reader->at(exchange->last()) : IndexRecord{};
        return word == TaskWord::Completed
               || (word == TaskWord::None && last.kind == IndexRecord::Result && !saysError(last));
    }
    case JournalRole::DurationNs: {
        const std::optional<qint64> duration = exchange ? foldedNs(*exchange, record) : durationNs(record);
        return duration ? QVariant(*duration) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<QString> JournalModel::foldText(JournalColumn column, int row, const IndexRecord &record) const
{
    const FoldedExchange *exchange = exchangeOf(row);
    if (!exchange) {
        return {};
    }
    switch (column) {
    case JournalColumn::About: {
        const QString own = about(sequenceAt(row), record);
        return own.isEmpty() ? foldedAbout(*exchange) : own + QStringLiteral(" · ") + foldedAbout(*exchange);
    }
    case JournalColumn::Status:
        return foldedStatus(*exchange);
    case JournalColumn::Duration: {
        const std::optional<qint64> duration = foldedNs(*exchange, record);
        return duration ? durationText(*duration) : QString();
    }
    default:
        return {};
    }
}

QString JournalModel::foldedAbout(const FoldedExchange &exchange) const
{
    QStringList parts;
    if (const int legs = exchange.legs(); legs > 1) {
        parts.append(tr("%n rounds", nullptr, legs));
    }
    if (const int polls = exchange.polls(); polls > 0) {
        parts.append(tr("task, polled %n times", nullptr, polls));
    } else if (exchange.task() != TaskWord::None) {
        parts.append(tr("task"));
    }
    return parts.isEmpty() ? tr("%n messages", nullptr, int(exchange.parts().size()))
                           : parts.join(QStringLiteral(" · "));
}

QString JournalModel::foldedStatus(const FoldedExchange &exchange) const
{
    switch (exchange.task()) {
    case TaskWord::Working:
        return tr("working");
    case TaskWord::InputRequired:
        return tr("waits");
    case TaskWord::Completed:
        return tr("OK");
    case TaskWord::Failed:
        return tr("failed");
    case TaskWord::Cancelled:
        return tr("cancelled");
    case TaskWord::None:
        break;
    }
    return status(m_reader->at(exchange.last()));
}

/// From the first message to the last.
std::optional<qint64> JournalModel::foldedNs(const FoldedExchange &exchange, const IndexRecord &head) const
{
    const IndexRecord last = m_reader->at(exchange.last());
    const bool isKnown = head.monoNs > 0 && last.monoNs >= head.monoNs;
    return isKnown ? std::optional(last.monoNs - head.monoNs) : std::nullopt;
}

} // namespace Signalbox
