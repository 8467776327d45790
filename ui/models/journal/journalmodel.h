// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filternames.h"
#include "core/journal/folding/foldbook.h"
#include "core/journal/journalreader.h"
#include "ui/models/journal/chunkedlist.h"
#include "ui/models/journal/foldedrows.h"
#include "ui/models/journal/journalbodies.h"
#include "ui/models/journal/journalfolding.h"
#include "ui/models/journal/journalroles.h"
#include "ui/models/journal/journalrow.h"
#include "ui/models/journal/journalsearch.h"
#include "ui/models/journal/rowverdicts.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

class JournalMarks;

/// One line per message over all servers. Rows come from the journal's memory-mapped index ten times a second, in one
/// batch; strings are made for visible cells only. Never reset while recording.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit JournalModel(QObject *parent = nullptr);
    ~JournalModel() override;

    /// All words that stand in the Status column, and one of the longer error codes: so wide it has to be.
    [[nodiscard]] static QStringList statusWords();

    /// Opens a journal folder; an empty name shows nothing.
    void setFolder(const QString &folder);
    [[nodiscard]] QString problem() const { return m_problem; } ///< why it cannot be read
    /// What the person put on messages is shown with them, and a filter may ask for it; it outlives the model. The rows
    /// follow a change of it; that what is shown with them may be different is the caller's to tell.
    void setMarks(const JournalMarks *marks);
    /// At once where names and kinds are enough; else the rows come as they are found, and those of before stand until
    /// the first do.
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] bool isSearching() const { return m_search && m_search->isRunning() && m_left > 0; }
    [[nodiscard]] int searchedPercent() const; ///< of the messages that are looked at
    /// Hides what came before (nothing is deleted); showAll() brings it back.
    void hideSoFar();
    void showAll();

    [[nodiscard]] static QString numbersText();                             ///< why the last number is above total()
    [[nodiscard]] quint64 total() const { return m_all.size() - m_beside; } ///< messages in the journal, shown or not
    [[nodiscard]] quint64 hidden() const { return m_hidden; }               ///< of them, those that hideSoFar() hid
    [[nodiscard]] int rowOf(quint64 sequence) const;                        ///< -1 if it is not shown, or not there yet
    [[nodiscard]] bool isNarrowed() const { return m_hidden > 0 || !m_filter.isEmpty(); } ///< else all are shown

    /// Exchanges of several rounds and tasks are one row each, which can be opened to its messages. On at first.
    void setFolding(bool folding);
    [[nodiscard]] bool isFolding() const { return m_folding; }
    [[nodiscard]] int foldRowOf(quint64 sequence) const; ///< its row, or that of its exchange; -1 if neither is shown
    int reveal(quint64 sequence);                        ///< opens its exchange where that hides it; its row
    void setUnfolded(int row, bool unfolded);            ///< opens or shuts the exchange of this row, if it is one
    [[nodiscard]] std::vector<quint64> messagesOf(int row) const; ///< of a shut exchange all, ascending
    [[nodiscard]] std::vector<quint64> messagesShown() const;     ///< of all rows, ascending
    [[nodiscard]] bool isKnown(quint64 sequence) const { return sequence >= m_base && sequence < next(); }
    [[nodiscard]] quint64 sequenceAt(int row) const { return m_base + m_rows.at(std::size_t(row)); }
    [[nodiscard]] FilterNames names() const; ///< that a filter may ask for
    [[nodiscard]] IndexRecord recordAt(int row) const;
    [[nodiscard]] QString nameOf(quint16 id) const { return nameText(id); } ///< server, method or tool, fit to show
    [[nodiscard]] QString rawNameOf(quint16 id) const;                      ///< as it was recorded
    [[nodiscard]] std::optional<quint64> partnerOf(quint64 sequence) const;
    [[nodiscard]] QStringList servers() const; ///< names as they are in the journal, in order of appearance
    [[nodiscard]] JournalBodies *bodies() const { return m_bodies.get(); }
    [[nodiscard]] static MessageKind kindOf(const FilterRow &row);
    [[nodiscard]] static MessageKind kindOf(const IndexRecord &record) { return kindOf(FilterRow::of(record)); }
    [[nodiscard]] MessageKind shownKindOf(const IndexRecord &record) const; ///< with EraAnswer told from Error

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void poll(); ///< takes what is new; runs by itself ten times a second

signals:
    void grown(); ///< rows were added
    void serversChanged();
    void countsChanged();

private:
    [[nodiscard]] quint64 next() const { return m_base + m_all.size(); } ///< first record not yet seen
    void takeIn(std::span<const IndexRecord> records);
    [[nodiscard]] QVariant text(JournalColumn column, quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString about(quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString status(const IndexRecord &record) const;
    [[nodiscard]] bool saysError(const IndexRecord &record) const;
    [[nodiscard]] std::optional<qint64> durationNs(const IndexRecord &record) const;
    [[nodiscard]] QVariant markData(quint64 sequence, int role) const;
    [[nodiscard]] QString accessibleText(int row, quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] QString nameText(quint16 id) const;
    void wantSummary(quint64 sequence) const;
    void show(std::vector<quint32> places);
    [[nodiscard]] JournalRows passing();
    void setRows(JournalRows rows);
    void takeFound(const JournalFound &found);
    void refill();
    void takeFolds(const std::vector<FoldPart> &parts);
    void fold(const FoldPart &part);
    void tellChanged(quint32 place);
    [[nodiscard]] quint32 liftedPlace(quint32 place) const;
    [[nodiscard]] std::vector<quint32> lifted(std::vector<quint32> places) const;
    [[nodiscard]] std::vector<quint32> partsOf(quint32 head) const;
    [[nodiscard]] const FoldedExchange *exchangeOf(int row) const;
    [[nodiscard]] QVariant foldData(int row, int role, const IndexRecord &record) const;
    [[nodiscard]] std::optional<QString> foldText(JournalColumn column, int row, const IndexRecord &record) const;
    [[nodiscard]] QString foldedAbout(const FoldedExchange &exchange) const;
    [[nodiscard]] QString foldedStatus(const FoldedExchange &exchange) const;
    [[nodiscard]] std::optional<qint64> foldedNs(const FoldedExchange &exchange, const IndexRecord &head) const;

    const JournalMarks *m_marks = nullptr;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<JournalBodies> m_bodies;
    QString m_problem;
    std::unique_ptr<JournalSearch> m_search; // for filters that ask for more than is kept here
    std::unique_ptr<JournalFolding> m_folder;
    Filter m_filter;
    std::optional<RowVerdicts> m_verdicts; // of m_filter; none while m_search runs for it
    mutable NamesSeen m_seen;
    bool m_awaitsFirst = false;    // the rows are still those of the filter before
    quint64 m_sought = 0;          // messages that the search began with
    quint64 m_left = 0;            // of the search
    ChunkedList<JournalRow> m_all; // every message, by its place from m_base on
    quint64 m_beside = 0;          // of m_all: no messages
    FoldedRows m_rows;             // places of those that are shown
    FoldBook m_book;               // what belongs together
    std::vector<bool> m_inFold;    // by place: a part of something in m_book
    bool m_folding = true;
    std::vector<IndexRecord> m_batch; // what poll() reads into
    QList<quint16> m_servers;         // name ids in order of appearance
    quint64 m_base = 0;               // sequence number of m_all's first
    quint64 m_hidden = 0;             // so many from the beginning are not shown
    QTimer m_timer;
    mutable QCache<quint64, QString> m_summaries; // about-texts that need the body
    mutable QSet<quint64> m_wanted;
    mutable QHash<quint16, QString> m_names;
};

} // namespace Signalbox
