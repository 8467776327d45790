// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// Without PostgreSQL a test that needs it fails, unless SIGNALBOX_TESTS_WITHOUT_POSTGRES says that it may be left out.
#define REQUIRE_POSTGRES()                                                                                             \
    do {                                                                                                               \
        if (!Signalbox::PostgresServer::isInstalled()) {                                                               \
            if (qEnvironmentVariableIsSet("SIGNALBOX_TESTS_WITHOUT_POSTGRES")) {                                       \
                QSKIP("PostgreSQL is not installed");                                                                  \
            }                                                                                                          \
            QFAIL("PostgreSQL is not installed; SIGNALBOX_TESTS_WITHOUT_POSTGRES leaves its tests out");               \
        }                                                                                                              \
    } while (false)

namespace Signalbox {

/// A PostgreSQL server of a test's own, from the installed package: its cluster in a temporary folder, on a port of the
/// loopback address. PostgreSQL refuses to run as root; then it runs as the user `postgres`.
class PostgresServer
{
public:
    enum class Tls { Off, Required };
    explicit PostgresServer(Tls tls = Tls::Off);
    ~PostgresServer(); ///< ends it
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Empty: it runs. Else why it could not be started.
    [[nodiscard]] QString fault() const { return m_fault; }
    static bool isInstalled();

    void start(); ///< on the port it had before; fault() says whether it runs
    void stop();  ///< at once, as a crash would
    void freeze();
    void thaw();
    /// Runs SQL as the owner, in this database; answers what psql prints.
    QByteArray sql(const QString &statements, const QString &database = QStringLiteral("team"));
    [[nodiscard]] QByteArray dump() const; ///< the whole cluster as SQL, data and all
    /// "postgresql://member@127.0.0.1:PORT/team"; the member's password is kPassword.
    [[nodiscard]] QString address(const QString &user = QStringLiteral("member"),
                                  const QString &parameters = QString()) const;
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("server.crt")); }
    [[nodiscard]] int port() const { return m_port; }

    static constexpr auto kPassword = "pass word '1'";

private:
    static QString program(const QString &name);
    /// As who may run PostgreSQL; answers the output, or none if it failed.
    [[nodiscard]] std::optional<QByteArray> runAs(const QString &program, const QStringList &arguments) const;
    static std::pair<QString, QStringList> asServerUser(const QString &program, const QStringList &arguments);
    void makeCluster(Tls tls);
    void startOnAFreePort();
    void makeDatabase();
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] qint64 pid() const;
    void signalAll(int number) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/signalbox-postgres-XXXXXX")};
    std::unique_ptr<QProcess> m_server;
    QString m_fault;
    int m_port = 0;
};

} // namespace Signalbox
