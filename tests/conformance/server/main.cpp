// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/stdioserver.h"
#include "core/serve/streamable/streamablehttpserver.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The server under test of the official suite's server scenarios; also a peer with everything, over stdio.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Serve HTTP on this port of 127.0.0.1; 0: a free one."_s, u"port"_s);
    const QCommandLineOption stdio(u"stdio"_s, u"Serve standard input and output."_s);
    const QCommandLineOption legacyOnly(u"legacy-only"_s, u"Serve the handshake era only."_s);
    const QCommandLineOption modernOnly(u"modern-only"_s, u"Serve the stateless era only."_s);
    parser.addOptions({port, stdio, legacyOnly, modernOnly});
    parser.process(application);

    ConformanceProvider provider;
    Implementation info;
    info.name = u"signalbox-conformance-server"_s;
    info.version = u"1.0.0"_s;
    Service service(info, u"Made for the conformance suite."_s, provider);
    if (parser.isSet(stdio)) {
        ServerHost host(service);
        StdioServer server(host);
        QObject::connect(&server, &StdioServer::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        server.start();
        return QCoreApplication::exec();
    }
    StreamableHttpServer::Settings settings;
    settings.port = parser.value(port).toUShort();
    settings.servesLegacy = !parser.isSet(modernOnly);
    settings.servesModern = !parser.isSet(legacyOnly);
    StreamableHttpServer server(service, settings);
    const Result<> started = server.start();
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 1;
    }
    std::printf("listening on %s\n", qPrintable(server.url().toString())); // whoever started us waits for this line
    std::fflush(stdout);
    return QCoreApplication::exec();
}
