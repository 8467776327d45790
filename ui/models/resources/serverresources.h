// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/enginelink.h"
#include "ui/models/resources/resourceanswer.h"
#include "ui/models/resources/resourcenews.h"
#include "ui/models/resources/updatehistory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Signalbox {

class ResourceDesk;

/// How a subscription stands.
struct ResourceSubscription
{
    enum class State : quint8 { None, Asked, Active, Refused, Lost };
    State state = State::None;
    QString why; ///< Refused: in the server's words
};

/// One server's resources as the window has them: what is being read, what was, and what is subscribed to. Lives on the
/// GUI thread; its subscriptions end with it.
class ServerResources : public QObject
{
    Q_OBJECT
public:
    ServerResources(EngineLink &link, QString serverId, QObject *parent = nullptr);
    ~ServerResources() override;

    /// Reads an address; `isFresh`: from the server, whatever is known. The answer comes by answered() with this number.
    quint64 read(const QString &uri, bool isFresh);
    void cancel(const QString &uri);                                            ///< all reads of that address
    [[nodiscard]] std::optional<qint64> readingForMs(const QString &uri) const; ///< none: it is not being read
    void subscribe(const QString &uri);
    void unsubscribe(const QString &uri);
    void setReadsOnUpdate(const QString &uri, bool reads); ///< whenever it changes
    [[nodiscard]] bool readsOnUpdate(const QString &uri) const { return m_readsOnUpdate.contains(uri); }
    [[nodiscard]] ResourceSubscription subscription(const QString &uri) const { return m_subscriptions.value(uri); }
    /// What became known of an address; null: nothing yet. It may go when many others were read since.
    [[nodiscard]] UpdateHistory *history(const QString &uri) const { return m_histories.value(uri); }
    /// Was there an answer for it, if only that it failed? Its bytes may have made room for others since.
    [[nodiscard]] bool wasRead(const QString &uri) const { return m_read.contains(uri); }
    /// The newest answer for an address, that of a failed read too; null: none yet, or it made room.
    [[nodiscard]] ResourceAnswerPtr newest(const QString &uri) const { return m_newest.value(uri).answer; }
    [[nodiscard]] int activeSubscriptions() const;

    static constexpr qsizetype kMostKept = 200; ///< addresses with a history; those longest not read go first
    /// Bytes in memory of what was read of all addresses; those longest not read lose it first, the last one never.
    void setMostCost(qint64 bytes) { m_mostCost = bytes; }

signals:
    void readStarted(const QString &uri);
    void answered(quint64 number, const QString &uri);
    void subscriptionChanged(const QString &uri);

private:
    using Seat = std::shared_ptr<QPointer<ResourceDesk>>; // touched on the engine thread only
    struct Running
    {
        QString uri;
        QElapsedTimer since;
    };
    struct Newest
    {
        quint64 number = 0;
        ResourceAnswerPtr answer;
    };

    void withDesk(std::function<void(ResourceDesk &)> work);
    void handleNews(const ResourceNews &news);
    void handleAnswer(quint64 number, const QString &uri, const ResourceAnswerPtr &answer);
    void readChanged(const QString &uri); ///< if that is wanted; one at a time
    void setState(const QString &uri, ResourceSubscription::State state, const QString &why = {});
    [[nodiscard]] UpdateHistory &historyOf(const QString &uri); ///< made if there is none
    void forgetOldest();
    void makeRoom();

    QPointer<EngineLink> m_link;
    Seat m_seat;
    QHash<quint64, Running> m_running;         ///< reads, by number
    QHash<QString, quint64> m_readingOnUpdate; ///< by address
    QSet<QString> m_changedAgain;              ///< while that went on
    QSet<QString> m_readsOnUpdate;
    QHash<QString, ResourceSubscription> m_subscriptions;
    QHash<QString, UpdateHistory *> m_histories;
    QHash<QString, Newest> m_newest;
    QSet<QString> m_read;
    QStringList m_order; ///< addresses with a history, the one longest not used first
    qint64 m_mostCost = UpdateHistory::kMostCost;
    quint64 m_last = 0;
};

} // namespace Signalbox
