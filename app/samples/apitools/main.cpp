// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/apitools/githubtools.h"

#include "core/serve/streamable/streamablehttpserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kUsageError = 1;
constexpr int kMostSeconds = 600;

QString tr(const char *text)
{
    return QCoreApplication::translate("ApiToolsMain", text);
}

int usageError(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
    return kUsageError;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "An MCP server over Streamable HTTP: describes repositories on GitHub and opens issues there.\n"
        "GITHUB_TOKEN holds the token to use; GITHUB_API_URL the API's address, if it is not https://api.github.com."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"port"_s, tr("The port to serve. Default: 0, a free one; it is printed."), tr("port"), u"0"_s},
         {u"host"_s, tr("The address to serve. Default: 127.0.0.1, this machine only."), tr("address"), u"127.0.0.1"_s},
         {u"time-limit"_s, tr("How long GitHub may take to answer. Default: 15."), tr("seconds"), u"15"_s}});
}

int serve(Service &service, const QCommandLineParser &parser)
{
    bool isNumber = false;
    StreamableHttpServer::Settings settings;
    settings.port = parser.value(u"port"_s).toUShort(&isNumber);
    settings.address = QHostAddress(parser.value(u"host"_s));
    settings.servesWebSockets = false;
    if (!isNumber || settings.address.isNull()) {
        return usageError(tr("--port takes a port from 0 to 65535, and --host an IP address."));
    }
    if (!settings.address.isLoopback()) {
        std::fputs(qPrintable(tr("Whoever reaches this address acts with this server's GITHUB_TOKEN.") + u'\n'),
                   stderr);
    }
    StreamableHttpServer server(service, settings);
    const Result<> started = server.start();
    if (!started) {
        return usageError(started.error().message);
    }
    std::fputs(qPrintable(tr("Serving %1").arg(server.url().toString()) + u'\n'), stderr);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"signalbox-api-tools"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    }
    bool isNumber = false;
    const int limitSeconds = parser.value(u"time-limit"_s).toInt(&isNumber);
    if (!isNumber || limitSeconds < 1 || limitSeconds > kMostSeconds) {
        return usageError(tr("--time-limit takes 1 to %1 seconds.").arg(kMostSeconds));
    }
    const Result<QUrl> base =
        GithubClient::checkBase(qEnvironmentVariable("GITHUB_API_URL", u"https://api.github.com"_s));
    if (!base) {
        return usageError(base.error().message);
    }
    const QByteArray token = qgetenv("GITHUB_TOKEN").trimmed();
    if (!HttpHeaders::isValidValue(token)) {
        return usageError(tr("GITHUB_TOKEN has characters that no token has."));
    }
    GithubClient client({.base = *base,
                         .token = token,
                         .userAgent = "signalbox-api-tools/" SIGNALBOX_VERSION,
                         .limitSeconds = limitSeconds});
    GithubTools tools(client);
    Implementation info;
    info.name = u"api-tools"_s;
    info.version = QCoreApplication::applicationVersion();
    info.title = u"API tools"_s;
    info.description = u"Describes repositories on GitHub and opens issues there."_s;
    Service service(info, {}, tools);
    return serve(service, parser);
}
