// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/common/samplemain.h"

#include "core/serve/serverhost.h"
#include "core/serve/stdioserver.h"
#include "core/serve/streamable/streamablehttpserver.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kUsageError = 1;

void say(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
}

} // namespace

SampleMain::SampleMain(Traits traits)
    : m_traits(std::move(traits))
    , m_port(m_traits.usual == Usual::Stdio ? u"http"_s : u"port"_s)
{
    QCoreApplication::setApplicationName(u"signalbox-"_s + m_traits.name);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    m_parser.setApplicationDescription(m_traits.help);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    if (m_traits.usual == Usual::Stdio) {
        m_parser.addOptions(
            {{m_port, tr("Serve HTTP on this port instead of standard input and output; 0: a free one."), tr("port")},
             {u"websocket"_s, tr("Serve WebSockets on the port of --http as well.")}});
    } else {
        m_parser.addOptions(
            {{m_port, tr("The port to serve. Default: 0, a free one; it is printed."), tr("port"), u"0"_s},
             {u"stdio"_s, tr("Serve standard input and output instead of a port.")}});
    }
    m_parser.addOption(
        {u"host"_s, tr("The address to serve. Default: 127.0.0.1, this machine only."), tr("address"), u"127.0.0.1"_s});
}

Result<> SampleMain::read()
{
    m_parser.process(*QCoreApplication::instance());
    if (const QStringList words = m_parser.positionalArguments(); !words.isEmpty()) {
        return fail(Error::Kind::Usage, tr("Unexpected argument: %1").arg(words.constFirst()));
    }
    return {};
}

Result<int> SampleMain::seconds(const QString &option, int most) const
{
    bool isNumber = false;
    const int number = m_parser.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        return fail(Error::Kind::Usage, tr("--%1 takes 1 to %2 seconds.").arg(option).arg(most));
    }
    return number;
}

int SampleMain::serve(ServedProvider &provider, const QString &instructions) const
{
    Implementation info;
    info.name = m_traits.name;
    info.version = QCoreApplication::applicationVersion();
    info.title = m_traits.title;
    info.description = m_traits.description;
    Service service(info, instructions, provider);
    return isStdio() ? serveStdio(service) : serveNetwork(service);
}

int SampleMain::refuse(const QString &sentence)
{
    say(sentence);
    return kUsageError;
}

bool SampleMain::isStdio() const
{
    return m_traits.usual == Usual::Stdio ? !m_parser.isSet(m_port) : m_parser.isSet(u"stdio"_s);
}

int SampleMain::serveStdio(Service &service) const
{
    if (m_traits.usual == Usual::Stdio && (m_parser.isSet(u"websocket"_s) || m_parser.isSet(u"host"_s))) {
        return refuse(tr("--websocket and --host go with --http."));
    }
    if (m_traits.usual != Usual::Stdio && (m_parser.isSet(m_port) || m_parser.isSet(u"host"_s))) {
        return refuse(tr("--port and --host do not go with --stdio."));
    }
    ServerHost host(service);
    StdioServer server(host);
    QObject::connect(&server, &StdioServer::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    server.start();
    return QCoreApplication::exec();
}

int SampleMain::serveNetwork(Service &service) const
{
    bool isNumber = false;
    StreamableHttpServer::Settings settings;
    settings.port = m_parser.value(m_port).toUShort(&isNumber);
    settings.address = QHostAddress(m_parser.value(u"host"_s));
    settings.servesWebSockets =
        m_traits.usual == Usual::WebSocket || (m_traits.usual == Usual::Stdio && m_parser.isSet(u"websocket"_s));
    if (!isNumber || settings.address.isNull()) {
        return refuse(tr("--%1 takes a port from 0 to 65535, and --host an IP address.").arg(m_port));
    }
    if (!settings.address.isLoopback()) {
        say(m_traits.exposure);
    }
    StreamableHttpServer server(service, settings);
    if (const Result<> started = server.start(); !started) {
        return refuse(started.error().message);
    }
    QUrl url = server.url();
    if (m_traits.usual == Usual::WebSocket) {
        url.setScheme(u"ws"_s);
    }
    say(tr("Serving %1").arg(url.toString()));
    return QCoreApplication::exec();
}

} // namespace Signalbox
