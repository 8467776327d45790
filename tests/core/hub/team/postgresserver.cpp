// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <optional>
#include <pwd.h>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000;
const QByteArray kFailed = "failed"; ///< what sql() answers then

void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (file.open(mode)) {
        file.write(bytes);
    }
}

int freePort()
{
    QTcpServer place;
    place.listen(QHostAddress::LocalHost);
    return place.serverPort();
}

} // namespace

QString PostgresServer::program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

bool PostgresServer::isInstalled()
{
    return !program(u"initdb"_s).isEmpty();
}

std::pair<QString, QStringList> PostgresServer::asServerUser(const QString &program, const QStringList &arguments)
{
    if (::geteuid() != 0) {
        return {program, arguments};
    }
    const passwd *user = ::getpwnam("postgres");
    const QString id = QString::number(user != nullptr ? user->pw_uid : 65534); // nobody's
    const QString group = QString::number(user != nullptr ? user->pw_gid : 65534);
    return {u"setpriv"_s, QStringList{u"--reuid"_s, id, u"--regid"_s, group, u"--clear-groups"_s, program} + arguments};
}

std::optional<QByteArray> PostgresServer::runAs(const QString &program, const QStringList &arguments) const
{
    const auto [command, words] = asServerUser(program, arguments);
    QProcess process;
    process.setWorkingDirectory(u"/tmp"_s);
    process.start(command, words);
    if (!process.waitForFinished(kWaitMs) || process.exitCode() != 0) {
        qWarning().noquote() << program << process.errorString() << process.readAllStandardError();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

PostgresServer::PostgresServer(Tls tls)
{
    makeCluster(tls);
    if (m_fault.isEmpty()) {
        startOnAFreePort();
    }
    if (m_fault.isEmpty()) {
        makeDatabase();
    }
}

void PostgresServer::startOnAFreePort()
{
    constexpr int kTries = 5;
    for (int i = 0; i < kTries; ++i) { // another program may take a port between our look and the server's
        m_port = freePort();
        start();
        if (m_fault.isEmpty() || !log().contains("could not create any TCP/IP sockets")) {
            return;
        }
    }
}

void PostgresServer::makeDatabase()
{
    const QString password = QString::fromLatin1(kPassword).replace(u'\'', u"''"_s);
    const QString role = u"CREATE ROLE member LOGIN PASSWORD '%1'"_s.arg(password);
    for (const QString &statement : {role, u"CREATE DATABASE team OWNER member"_s}) { // not within a transaction
        if (sql(statement, u"postgres"_s) == kFailed) {
            m_fault = u"the server refuses: "_s + QString(statement).remove(password);
            return;
        }
    }
}

QByteArray PostgresServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PostgresServer::makeCluster(Tls tls)
{
    const QString data = m_folder.filePath(u"data"_s);
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        const uid_t id = user != nullptr ? user->pw_uid : 65534;
        const gid_t group = user != nullptr ? user->pw_gid : 65534;
        if (::chown(QFile::encodeName(m_folder.path()).constData(), id, group) != 0) {
            m_fault = u"the folder cannot be given away"_s;
            return;
        }
    }
    if (!runAs(program(u"initdb"_s), {u"-D"_s, data, u"-U"_s, u"owner"_s, u"--auth-local=trust"_s,
                                      u"--auth-host=scram-sha-256"_s, u"-N"_s, u"--locale=C.UTF-8"_s})) {
        m_fault = u"initdb failed"_s;
        return;
    }
    QByteArray settings =
        "fsync = off\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '" + m_folder.path().toUtf8() + "'\n";
    if (tls == Tls::Required) {
        const bool made = runAs(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                               u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                               u"-subj"_s, u"/CN=signalbox-test"_s, u"-keyout"_s,
                                               m_folder.filePath(u"server.key"_s), u"-out"_s, certificate()})
                              .has_value();
        m_fault = made ? QString() : u"openssl failed"_s;
        settings += "ssl = on\nssl_cert_file = '" + certificate().toUtf8() + "'\nssl_key_file = '"
                    + m_folder.filePath(u"server.key"_s).toUtf8() + "'\n";
        write(data + u"/pg_hba.conf"_s, "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
    }
    write(data + u"/postgresql.conf"_s, settings, QIODevice::WriteOnly | QIODevice::Append);
}

void PostgresServer::start()
{
    const auto [command, words] =
        asServerUser(program(u"postgres"_s), {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port)});
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(u"/tmp"_s);
    m_server->setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server->start(command, words);
    bool isReady = false;
    const auto isDecided = [this, &isReady] {
        const auto [ready, arguments] =
            asServerUser(program(u"pg_isready"_s), {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port)});
        const bool isDead = m_server->state() == QProcess::NotRunning;
        isReady = !isDead && QProcess::execute(ready, arguments + QStringList{u"-q"_s}) == 0;
        return isReady || isDead;
    };
    const bool isInTime = QTest::qWaitFor(isDecided, kWaitMs);
    m_fault = isReady    ? QString()
              : isInTime ? u"the server ended: "_s + QString::fromUtf8(log().right(500))
                         : u"the server does not come up"_s;
}

qint64 PostgresServer::pid() const
{
    return m_server ? m_server->processId() : 0; // setpriv becomes the server
}

void PostgresServer::stop()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        thaw();
        ::kill(pid_t(pid()), SIGQUIT); // "immediate shutdown"
        m_server->waitForFinished(kWaitMs);
    }
}

/// The server and its backends, which are its children.
void PostgresServer::signalAll(int number) const
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid()));
    QByteArrayList all{QByteArray::number(pid())};
    if (children.open(QIODevice::ReadOnly)) {
        all += children.readAll().simplified().split(' ');
    }
    for (const QByteArray &child : std::as_const(all)) {
        if (child.toInt() > 1) {
            ::kill(child.toInt(), number);
        }
    }
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresServer::thaw()
{
    signalAll(SIGCONT);
}

PostgresServer::~PostgresServer()
{
    stop();
}

QByteArray PostgresServer::sql(const QString &statements, const QString &database)
{
    return runAs(program(u"psql"_s),
                 {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"owner"_s, u"-d"_s, database,
                  u"-qtAX"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, statements})
        .value_or(kFailed)
        .trimmed();
}

QByteArray PostgresServer::dump() const
{
    return runAs(program(u"pg_dumpall"_s),
                 {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"owner"_s})
        .value_or(QByteArray());
}

QString PostgresServer::address(const QString &user, const QString &parameters) const
{
    return u"postgresql://%1@127.0.0.1:%2/team%3"_s.arg(user).arg(m_port).arg(parameters);
}

} // namespace Signalbox
