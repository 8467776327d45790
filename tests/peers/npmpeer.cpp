// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 15000;
constexpr int kEndMs = 5000;

QString modules()
{
    return qEnvironmentVariable("SIGNALBOX_NPM");
}

/// tests/peers/, copied beside the packages, where Node looks for what they import.
QString script(const QString &name)
{
    return QDir::cleanPath(modules() + "/../peers/"_L1 + name);
}

QString node()
{
    for (const auto *machine : {"x64", "arm64"}) {
        const QString program = modules() + "/node-linux-"_L1 + QLatin1String(machine) + "/bin/node"_L1;
        if (QFileInfo(program).isExecutable()) {
            return program;
        }
    }
    return {};
}

} // namespace

QString NpmPeer::missing()
{
    if (node().isEmpty() || !QFileInfo(modules() + "/mcp-proxy"_L1).isDir()) {
        return u"The peers are not installed. Run ./dev test, or npm ci in build/npm with tests/npm/package*.json."_s;
    }
    return QFileInfo(script(u"v2peer.mjs"_s)).isFile() ? QString() : u"The target npmpeers is not built."_s;
}

QStringList NpmPeer::v2(const QString &era, const QString &transport)
{
    return {script(u"v2peer.mjs"_s), era, transport};
}

QStringList NpmPeer::v1(const QString &way)
{
    return {script(u"v1peer.mjs"_s), way};
}

QStringList NpmPeer::everything(const QString &transport)
{
    return {modules() + "/@modelcontextprotocol/server-everything/dist/index.js"_L1, transport};
}

QStringList NpmPeer::proxy(const QStringList &peer)
{
    const Command command = stdioCommand(peer);
    return QStringList{modules() + "/mcp-proxy/dist/bin/mcp-proxy.mjs"_L1, u"--"_s, command.program}
           + command.arguments;
}

QStringList NpmPeer::otlpCollector()
{
    return {script(u"otlpcollector.mjs"_s)};
}

QStringList NpmPeer::sampleClient(const QStringList &words)
{
    return QStringList{script(u"sampleclient.mjs"_s)} + words;
}

NpmPeer::Command NpmPeer::stdioCommand(const QStringList &peer)
{
    return {node(), peer};
}

NpmPeer::~NpmPeer()
{
    end();
}

bool NpmPeer::start(const QStringList &peer)
{
    connect(&m_process, &QProcess::readyReadStandardError, this, &NpmPeer::handleErrors);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    const QString preload = QUrl::fromLocalFile(script(u"announceport.mjs"_s)).toString(QUrl::FullyEncoded);
    m_process.start(node(), QStringList{u"--import"_s, preload} + peer);
    return QTest::qWaitFor([this] { return m_port != 0 || m_process.state() == QProcess::NotRunning; }, kStartMs)
           && m_port != 0;
}

QUrl NpmPeer::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void NpmPeer::end()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kEndMs)) {
        kill();
    }
}

void NpmPeer::kill()
{
    m_process.kill();
    m_process.waitForFinished(kEndMs);
}

void NpmPeer::handleErrors()
{
    static constexpr QByteArrayView kWords = "listening on 127.0.0.1:";
    m_errors += m_process.readAllStandardError();
    const qsizetype at = m_port == 0 ? m_errors.indexOf(kWords) : -1;
    const qsizetype end = at < 0 ? -1 : m_errors.indexOf('\n', at);
    if (end > 0) {
        m_port = m_errors.sliced(at + kWords.size(), end - at - kWords.size()).toUShort();
    }
    emit said();
}
