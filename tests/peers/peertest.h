// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerlink.h"

#include <map>

/// Runs every test function with every peer of a table, over one connection to each that stays for the whole program.
/// Derived classes have the claims as private slots.
class PeerTest : public QObject
{
    Q_OBJECT
public:
    explicit PeerTest(QList<PeerCase> cases);

protected:
    [[nodiscard]] const PeerCase &peer() const { return m_cases.at(m_at); }
    [[nodiscard]] PeerLink &link() { return *m_link; }
    /// Another connection to the same peer, or null with the reason in why().
    [[nodiscard]] std::unique_ptr<PeerLink> connectAnother() { return connectAnother(peer()); }
    [[nodiscard]] std::unique_ptr<PeerLink> connectAnother(const PeerCase &way); ///< with other settings
    [[nodiscard]] const QString &why() const { return m_why; }
    void killServer(); ///< one that listens

private slots:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

private:
    [[nodiscard]] std::shared_ptr<NpmPeer> server();

    QList<PeerCase> m_cases;
    qsizetype m_at = 0;
    PeerLink *m_link = nullptr;
    QString m_why;
    std::map<QStringList, std::shared_ptr<NpmPeer>> m_servers; // those that listen
    std::map<qsizetype, std::unique_ptr<PeerLink>> m_links;
};
