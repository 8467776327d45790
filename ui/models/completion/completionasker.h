// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/completion.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Signalbox {

class EngineLink;
class EngineRequest;

/// Asks a server what could stand in a field: after a pause in typing, one question at a time; an answer to what is no
/// longer asked is never told.
class CompletionAsker : public QObject
{
    Q_OBJECT
public:
    CompletionAsker(EngineLink &link, QString serverId, QObject *parent = nullptr);
    ~CompletionAsker() override;

    /// Connected, says that it completes (2024-11-05 cannot say), and did not answer that it knows no such thing.
    [[nodiscard]] bool isOffered() const;
    void ask(const CompletionQuestion &question);    ///< once no other comes for 150 ms; nothing if it is not offered
    void askNow(const CompletionQuestion &question); ///< at once
    void stop();                                     ///< what is asked is of no interest any more

    /// What to say below the suggestions of those the server did not send; empty: these are all.
    [[nodiscard]] static QString moreText(const Completion &completion);

signals:
    void answered(const Signalbox::Completion &completion);
    void failed(const QString &why); ///< one sentence

private:
    void send();
    void handleOutcome();

    EngineLink &m_link;
    QString m_id;
    CompletionQuestion m_question;
    QTimer m_pause;
    QPointer<EngineRequest> m_request; // the one that is under way
    bool m_isUnknown = false;          // the server said that it knows no such method, in this connection
};

} // namespace Signalbox
