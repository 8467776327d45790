// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalreader.h"
#include "ui/models/journal/journalbodies.h"
#include "ui/models/journal/journalroles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

/// Which messages are shown. Empty sets and texts let everything pass.
struct JournalFilter
{
    QSet<QString> servers;
    QSet<int> kinds;   ///< MessageKind
    QString text;      ///< part of method, about or server name, any case

    bool operator==(const JournalFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return servers.isEmpty() && kinds.isEmpty() && text.isEmpty(); }
};

/// One line per message over all servers. Rows come from the journal's memory-mapped index ten times a second, in one
/// batch; strings are made for visible cells only. Never reset while recording.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit JournalModel(QObject *parent = nullptr);
    ~JournalModel() override;

    /// Opens a journal folder; an empty name shows nothing.
    void setFolder(const QString &folder);
    [[nodiscard]] QString problem() const { return m_problem; } ///< why it cannot be read
    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Hides what came before (nothing is deleted); showAll() brings it back.
    void hideSoFar();
    void showAll();

    [[nodiscard]] quint64 total() const { return m_next - m_first; } ///< messages that the filter looked at
    [[nodiscard]] int rowOf(quint64 sequence) const;                 ///< -1 if filtered out
    [[nodiscard]] quint64 sequenceAt(int row) const { return m_rows.at(std::size_t(row)); }
    [[nodiscard]] IndexRecord recordAt(int row) const;
    [[nodiscard]] QString serverOf(const IndexRecord &record) const;
    [[nodiscard]] std::optional<quint64> partnerOf(quint64 sequence) const;
    [[nodiscard]] QStringList servers() const; ///< names that appear in the journal, in order of appearance
    [[nodiscard]] JournalBodies *bodies() const { return m_bodies.get(); }
    [[nodiscard]] static MessageKind kindOf(const IndexRecord &record);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void poll(); ///< takes what is new; runs by itself ten times a second

signals:
    void grown();          ///< rows were added
    void serversChanged();
    void countsChanged();

private:
    [[nodiscard]] bool passes(const IndexRecord &record) const;
    [[nodiscard]] QVariant text(JournalColumn column, quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString about(quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString status(const IndexRecord &record) const;
    [[nodiscard]] std::optional<qint64> durationNs(const IndexRecord &record) const;
    [[nodiscard]] QString accessibleText(quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString nameText(quint16 id) const;
    void wantSummary(quint64 sequence) const;
    void note(quint64 sequence, const IndexRecord &record);
    void refill();

    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<JournalBodies> m_bodies;
    QString m_problem;
    JournalFilter m_filter;
    std::vector<quint64> m_rows;              // sequence numbers of visible rows, ascending
    QHash<quint64, quint64> m_answers;        // request → answer
    QList<quint16> m_servers;                 // name ids in order of appearance
    quint64 m_first = 0;                      // what came before is hidden
    quint64 m_next = 0;                       // first record not yet seen
    QTimer m_timer;
    mutable QCache<quint64, QString> m_summaries; // about-texts that need the body
    mutable QSet<quint64> m_wanted;
    mutable QHash<quint16, QString> m_names;
};

} // namespace Signalbox
