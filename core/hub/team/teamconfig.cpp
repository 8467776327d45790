// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamconfig.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class TeamConfigText
{
    Q_DECLARE_TR_FUNCTIONS(Team)
};

Failure usage(const QString &message, const QString &advice = {})
{
    return Failure(Error{.kind = Error::Kind::Usage, .message = message, .advice = advice});
}

/// Parameters that an address may bring and that are handed on (libpq, "Parameter Key Words").
constexpr std::array kParameters{"sslmode"_L1,        "sslrootcert"_L1,     "sslcert"_L1,
                                 "sslkey"_L1,         "sslcrl"_L1,          "ssl_min_protocol_version"_L1,
                                 "passfile"_L1,       "channel_binding"_L1, "require_auth"_L1,
                                 "gssencmode"_L1,     "krbsrvname"_L1,      "hostaddr"_L1,
                                 "sslnegotiation"_L1, "sslsni"_L1};

/// libpq, "Keyword/Value Connection Strings".
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

/// Is what libpq connects to surely this machine? An empty host is what its environment says.
bool isHere(const QString &host)
{
    if (host.isEmpty()) {
        return qEnvironmentVariableIsEmpty("PGHOST") && qEnvironmentVariableIsEmpty("PGHOSTADDR")
               && qEnvironmentVariableIsEmpty("PGSERVICE");
    }
    static const QRegularExpression kLoopback(uR"(^(127(\.\d{1,3}){3}|::1)$)"_s);
    return host.startsWith(u'/') || host == "localhost"_L1 || kLoopback.match(host).hasMatch();
}

Failure noAddress()
{
    return usage(TeamConfigText::tr("That is no address of a PostgreSQL database."),
                 TeamConfigText::tr("Write it like postgresql://name@host/database?sslmode=verify-full."));
}

/// Takes over what stands behind the question mark; without a word about TLS, another machine must speak it.
Result<> takeParameters(TeamConfig &config, const QUrl &url)
{
    bool hasTlsMode = false;
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.contains("password"_L1)) {
            return usage(TeamConfigText::tr("A password does not belong into the address."),
                         TeamConfigText::tr("Put it into the keychain (Settings, Team) or into ~/.pgpass."));
        }
        if (value.contains(u';')) { // QPSQL parts parameters there
            return usage(
                TeamConfigText::tr("The parameter “%1” of the address has a semicolon in its value.").arg(name));
        }
        if (value.contains(u',') && (name == "host"_L1 || name == "hostaddr"_L1 || name == "port"_L1)) {
            return usage(TeamConfigText::tr("The address names more than one server."),
                         TeamConfigText::tr("Give one."));
        }
        if (name == "sslmode"_L1 && value.isEmpty()) {
            return noAddress();
        }
        hasTlsMode = hasTlsMode || name == "sslmode"_L1;
        if (name == "hostaddr"_L1) { // it is what is connected to, whatever the host is called
            config.hostAddress = value;
        }
        if (name == "host"_L1) {
            config.host = value;
        } else if (name == "port"_L1) {
            config.port = value.toInt();
        } else if (name == "user"_L1) {
            config.user = value;
        } else if (name == "dbname"_L1) {
            config.database = value;
        } else if (std::ranges::find(kParameters, name) != kParameters.end()) {
            config.options += name + u'=' + quoted(value) + u';';
        } else {
            return usage(
                TeamConfigText::tr("The address has the parameter “%1”, which is not known.").arg(name.left(40)));
        }
    }
    if (!hasTlsMode && !isHere(config.hostAddress.isEmpty() ? config.host : config.hostAddress)) {
        config.options += "sslmode='require';"_L1;
    }
    return {};
}

} // namespace

QString TeamConfig::ownName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"user"_s));
    return user + u'@' + QSysInfo::machineHostName();
}

QString TeamConfig::place() const
{
    return (host.isEmpty() ? u"localhost"_s : host) + u'/' + database;
}

QString TeamConfig::passwordKey() const
{
    const QString server = hostAddress.isEmpty() ? host : host + u'=' + hostAddress;
    return u"team/password/%1@%2:%3/%4"_s.arg(user, server, QString::number(port), database);
}

Result<TeamConfig> TeamConfig::of(const TeamSettings &settings, const QString &password)
{
    constexpr qsizetype kMostName = 200;
    const QUrl url(settings.address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool hasPlace = settings.address.trimmed().startsWith(scheme + "://"_L1, Qt::CaseInsensitive);
    if (!url.isValid() || !hasPlace || (scheme != "postgresql"_L1 && scheme != "postgres"_L1) || url.hasFragment()) {
        return noAddress();
    }
    if (!url.password().isEmpty()) {
        return usage(TeamConfigText::tr("A password does not belong into the address."),
                     TeamConfigText::tr("Put it into the keychain (Settings, Team) or into ~/.pgpass."));
    }
    TeamConfig config;
    config.host = url.host(QUrl::FullyDecoded);
    config.port = url.port(0);
    config.user = url.userName(QUrl::FullyDecoded);
    config.database = url.path(QUrl::FullyDecoded).mid(1);
    if (const Result<> taken = takeParameters(config, url); !taken) {
        return Failure(taken.error());
    }
    if (config.host.contains(u',') || config.database.contains(u'@') || config.database.contains(u'/')
        || config.database.contains(u':')) {
        return noAddress(); // perhaps a password stands there, behind a slash too many
    }
    config.database = config.database.isEmpty() ? config.user : config.database; // as libpq does
    if (config.database.isEmpty() || config.port < 0) {
        return noAddress();
    }
    config.password = password;
    config.member = settings.member.trimmed().left(kMostName);
    config.member = config.member.isEmpty() ? ownName() : config.member;
    config.without = settings.without;
    return config;
}

} // namespace Signalbox
