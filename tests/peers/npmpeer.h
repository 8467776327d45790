// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

/// A server that nobody here wrote the protocol of, from the npm registry: how to start it, and one that listens on
/// loopback. For QTest programs made by signalbox_test(); their build folder is found through SIGNALBOX_NPM.
///
/// Over stdio it is started by whom a test tests: give stdioCommand() to a ServerEntry.
class NpmPeer : public QObject
{
    Q_OBJECT
public:
    struct Command
    {
        QString program; ///< Node 22, absolute
        QStringList arguments;
    };

    /// Why no peer can be started here, for QSKIP or QVERIFY2; empty if all is there.
    [[nodiscard]] static QString missing();

    // What there is to start; the words are those of v2peer.mjs and v1peer.mjs.
    [[nodiscard]] static QStringList v2(const QString &era, const QString &transport);
    [[nodiscard]] static QStringList v1(const QString &way);
    [[nodiscard]] static QStringList everything(const QString &transport); ///< "stdio", "streamableHttp" or "sse"
    /// mcp-proxy in front of a stdio server: at /mcp both eras, at /sse HTTP+SSE.
    [[nodiscard]] static QStringList proxy(const QStringList &peer);

    [[nodiscard]] static QStringList otlpCollector();
    /// The official client, which drives one of our samples and ends; the words are those of sampleclient.mjs.
    [[nodiscard]] static QStringList sampleClient(const QStringList &words);

    [[nodiscard]] static Command stdioCommand(const QStringList &peer);

    ~NpmPeer() override; ///< ends it

    /// Starts one that listens, and waits until it does. False: see standardError().
    [[nodiscard]] bool start(const QStringList &peer);
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/mcp")) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QByteArray &standardError() const { return m_errors; } ///< so far; peers say there what they do
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void end();  ///< closes its standard input, and waits
    void kill(); ///< SIGKILL, and waits

signals:
    void said(); ///< standardError() has grown

private:
    void handleErrors();

    QProcess m_process;
    QByteArray m_errors;
    quint16 m_port = 0;
};
