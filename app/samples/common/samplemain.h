// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/serve/servedprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Signalbox {

class Service;

/// The program of a sample server: its command line, and serving until it is told to end. What it says to the person goes
/// to standard error, for standard output may belong to the protocol.
class SampleMain
{
    Q_DECLARE_TR_FUNCTIONS(SampleMain)
public:
    /// How it serves if nothing is said. Stdio: --http and --websocket serve the network instead. Http, WebSocket (and
    /// HTTP at the same address): --stdio serves standard input and output instead.
    enum class Usual { Stdio, Http, WebSocket };
    struct Traits
    {
        QString name;        ///< "api-tools"; the program is signalbox-api-tools
        QString title;       ///< for clients
        QString description; ///< for clients: one sentence
        QString help;        ///< for --help
        QString exposure;    ///< what others can do with it where they reach its address: one sentence
        Usual usual = Usual::Stdio;
    };

    /// There is a QCoreApplication by then.
    explicit SampleMain(Traits traits);

    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    /// Reads the command line; ends the process after --help and --version. Errors: Usage, a word too many.
    [[nodiscard]] Result<> read();
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    /// Errors: Usage, if it is not from 1 to `most`.
    [[nodiscard]] Result<int> seconds(const QString &option, int most) const;

    /// Serves until the client, or whoever started it, ends that. The exit code.
    [[nodiscard]] int serve(ServedProvider &provider, const QString &instructions = {}) const;
    /// Says what is wrong with the command line. The exit code.
    [[nodiscard]] static int refuse(const QString &sentence);

private:
    [[nodiscard]] int serveStdio(Service &service) const;
    [[nodiscard]] int serveNetwork(Service &service) const;
    [[nodiscard]] bool isStdio() const;

    const Traits m_traits;
    const QString m_port; ///< the option's name
    QCommandLineParser m_parser;
};

} // namespace Signalbox
