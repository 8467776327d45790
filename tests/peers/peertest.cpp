// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peertest.h"

PeerTest::PeerTest(QList<PeerCase> cases)
    : m_cases(std::move(cases))
{
}

void PeerTest::initTestCase_data()
{
    QTest::addColumn<qsizetype>("peer");
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
    }
}

void PeerTest::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
}

void PeerTest::init()
{
    QFETCH_GLOBAL(const qsizetype, peer);
    m_at = peer;
    m_link = nullptr;
    const QString reason = m_cases.at(m_at).cannot.value(QTest::currentTestFunction());
    if (!reason.isEmpty()) {
        QSKIP(qPrintable(reason));
    }
    if (!m_links.contains(m_at)) {
        m_links[m_at] = connectAnother();
    }
    m_link = m_links.at(m_at).get();
    QVERIFY2(m_link, qPrintable(m_why));
    if (!m_link->connection().session()) { // an earlier claim has cost it
        m_why = m_link->why();
        m_link = nullptr;
        QFAIL(qPrintable(m_why));
    }
    m_link->begin();
}

void PeerTest::cleanup()
{
    if (m_link) { // what an official SDK says is right, or it is news
        QVERIFY2(m_link->findings().isEmpty(), qPrintable(m_link->findings().join(u'\n')));
    }
}

void PeerTest::cleanupTestCase()
{
    for (const auto &[at, link] : m_links) {
        if (link) {
            link->connection().disconnectFromServer();
        }
    }
    for (const auto &[at, link] : m_links) {
        if (link) {
            link->disconnects();
        }
    }
    m_links.clear();
    m_servers.clear();
}

std::shared_ptr<NpmPeer> PeerTest::server()
{
    std::shared_ptr<NpmPeer> &server = m_servers[peer().peer];
    if (!server) {
        server = std::make_shared<NpmPeer>();
        if (!server->start(peer().peer)) {
            m_why = QString::fromUtf8(server->standardError());
            server.reset();
        }
    }
    return server;
}

void PeerTest::killServer()
{
    m_servers.at(peer().peer)->kill();
}

std::unique_ptr<PeerLink> PeerTest::connectAnother(const PeerCase &way)
{
    std::shared_ptr<NpmPeer> listening = peer().isStdio() ? nullptr : server();
    if (!peer().isStdio() && !listening) {
        return nullptr;
    }
    auto link = std::make_unique<PeerLink>(way, std::move(listening));
    if (!link->connects()) {
        m_why = link->why();
        return nullptr;
    }
    return link;
}
