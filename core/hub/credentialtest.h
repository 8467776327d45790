// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authorizermaker.h"
#include "core/hub/credentialreport.h"
#include "core/hub/entryfiller.h"
#include "core/hub/hub.h"
#include "core/session/inputbroker.h"

#include <QObject>

#include <memory>

namespace Signalbox {

/// Tries a server's credentials: one connection with them, which is not recorded, and what came of it in words.
class CredentialTest : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        AuthorizerMaker authorizers;
        EntryFiller filler; ///< of what the entry does not hold; may be empty
        Limits limits;
    };

    /// `entry` may hold secrets: those are tried.
    CredentialTest(ServerEntry entry, Options options, QObject *parent = nullptr);
    ~CredentialTest() override;

    void start();  ///< leads to finished()
    void cancel(); ///< likewise, if it has not come yet

signals:
    void finished(const Signalbox::CredentialReport &report); ///< once, from the event loop

private:
    void handleStatus(const ServerStatus &status);
    [[nodiscard]] QString acceptedWords() const;
    void end(const CredentialReport &report);

    const ServerEntry m_entry;
    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    CredentialReport m_report;
    bool m_isEnding = false;
};

} // namespace Signalbox
