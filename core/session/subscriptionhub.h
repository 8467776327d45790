// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Signalbox {

/// What a session wants to hear of, kept true in both eras (protocol.md 2.9). Legacy: resources/subscribe and unsubscribe;
/// changes of lists come unasked. Modern: one subscriptions/listen stream over all that is wanted, replaced when that
/// changes (the new one is acknowledged before the old is ended) and opened again, with a growing pause, when it is lost.
class SubscriptionHub : public QObject
{
    Q_OBJECT
public:
    explicit SubscriptionHub(Session &session); ///< the session outlives it
    ~SubscriptionHub() override;

    /// Asks for the list changes that the server offers.
    void start();
    void subscribe(const QString &uri);
    void unsubscribe(const QString &uri);
    void watchTask(const QString &taskId); ///< modern, with the tasks extension
    void unwatchTask(const QString &taskId);
    [[nodiscard]] const QSet<QString> &resources() const { return m_resources; }
    /// Modern: the filter that the server honours, raw JSON; empty until it said so.
    [[nodiscard]] const QByteArray &honoured() const { return m_honoured; }

signals:
    void subscribed(const QString &uri);                             ///< the server agreed
    void refused(const QString &uri, const Signalbox::Error &error); ///< uri is empty for the stream of list changes
    /// A stream was lost and is open again: changes may have been missed.
    void gap();

private:
    void listenAgain();
    void openStream();
    [[nodiscard]] QByteArray filter() const;
    void handleAcknowledged(const MessageId &subscription, const QByteArray &notifications);
    void handleEnd(PendingCall *stream, const CallOutcome &outcome);
    void handleRefusal(const Error &error);
    void refuseAll(const Error &error);
    void refuse(const QSet<QString> &uris, const Error &error);
    void endStream(QPointer<PendingCall> &stream, const QString &reason = {});
    [[nodiscard]] bool isModern() const { return m_session.codec().era() == Era::Modern; }

    Session &m_session;
    QSet<QString> m_resources;
    QSet<QString> m_tasks;
    bool m_tools = false;
    bool m_prompts = false;
    bool m_resourceList = false;
    QPointer<PendingCall> m_stream; ///< acknowledged
    QPointer<PendingCall> m_next;   ///< not yet
    QSet<QString> m_asked;          ///< the resources that m_next is about
    QSet<QString> m_agreed;         ///< those of the last stream that was acknowledged
    QByteArray m_honoured;
    QTimer m_again;
    QElapsedTimer m_sinceAcknowledged;
    int m_failures = 0; ///< in a row: streams that were lost, or never came about
    bool m_wasLost = false;
    bool m_isOffered = true; ///< false: the server has no such streams
};

} // namespace Signalbox
