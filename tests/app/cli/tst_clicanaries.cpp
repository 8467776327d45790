// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/journal/exchange/exportformat.h"
#include "tests/core/hub/reflector.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = AuthOptions::Kind;

/// The command line with canaries of every kind in its environment, against a server that reflects them.
class TestCliCanaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void k04_noErrorTextHoldsOne();
    void k01_noArgumentHoldsOne();
    void k02_noFileHoldsOne();
    void k03_noExportHoldsOne();

private:
    void add(const QString &name, Kind kind, const QString &field, const QByteArray &variable);
    void call(const QString &server, const QString &tool);
    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QTemporaryDir m_keys; // the person's own files
    std::unique_ptr<Reflector> m_reflector;
    std::unique_ptr<Catalog> m_catalog;
    QHash<QString, QByteArray> m_told; // which canary which server was told
    QStringList m_servers;
    QString m_arguments;
    QList<std::pair<QByteArray, QByteArray>> m_errors; // what a run wrote to standard error, and what must not be in it
};

void TestCliCanaries::add(const QString &name, Kind kind, const QString &field, const QByteArray &variable)
{
    ServerEntry entry;
    entry.name = name;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = name == "refused"_L1 ? m_reflector->refusingUrl() : m_reflector->url();
    entry.gates.attempts = 1;
    entry.remote.auth.kind = kind;
    entry.remote.auth.name = field;
    entry.remote.auth.privateKeyAlgorithm = u"HS256"_s;
    entry.remote.secretVariable = QString::fromLatin1(variable);
    m_told.insert(name, qgetenv(variable.constData()));
    m_servers.append(name);
    QVERIFY(m_catalog->add(entry));
}

void TestCliCanaries::call(const QString &server, const QString &tool)
{
    m_reflector->sayBack({m_told.value(server)}); // a server can say back only what it was told
    const CliProgram::Run run =
        CliProgram::run({u"--server"_s, server, u"--journal"_s, place(u"record"_s), u"--method"_s, u"tools/call"_s,
                         u"--tool-name"_s, tool, u"--format"_s, u"json"_s});
    const bool isWell = tool == "reflect"_L1 && server != "refused"_L1;
    QVERIFY2((run.exitCode == 0) == isWell, run.err.constData());
    m_errors.append({run.err, m_told.value(server)});
}

void TestCliCanaries::initTestCase()
{
    const QList<std::pair<QByteArray, QByteArray>> canaries = {
        {"CANARY_HEADER", "canary/header+7~Kx91"},
        {"CANARY_QUERY", "canary/query+7~Kx92"},
        {"CANARY_PASSWORD", "canary/password+7~Kx93"},
        {"CANARY_BEARER", "canary/bearer+7~Kx94"},
        {"CANARY_SIGNING", "canary/signing+7~Kx95-long-enough-to-sign"},
    };
    QList<QByteArray> values;
    for (const auto &[variable, value] : canaries) {
        qputenv(variable.constData(), value);
        values.append(value);
    }
    for (const char *variable : {"TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QDir().mkpath(place(u"other"_s));
        qputenv(variable, place(u"other"_s).toUtf8());
    }
    m_reflector = std::make_unique<Reflector>(values);
    m_reflector->during = [this] { m_arguments += m_reflector->canaryInArguments(); };
    (void)CliProgram::path(u"signalbox-cli"_s); // has places of its own
    qputenv("SIGNALBOX_CONFIG_DIR", place(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", place(u"data"_s).toUtf8());
    m_catalog = std::make_unique<Catalog>(Paths().catalogFile());
    QVERIFY(m_catalog->load());
    add(u"header"_s, Kind::Header, u"X-Api-Key"_s, "CANARY_HEADER");
    add(u"query"_s, Kind::ApiKeyQuery, u"key"_s, "CANARY_QUERY");
    add(u"basic"_s, Kind::Basic, u"ada"_s, "CANARY_PASSWORD");
    add(u"bearer"_s, Kind::Bearer, {}, "CANARY_BEARER");
    add(u"minted"_s, Kind::Jwt, {}, "CANARY_SIGNING");
    add(u"refused"_s, Kind::Bearer, {}, "CANARY_BEARER");
    for (const QString &server : std::as_const(m_servers)) {
        call(server, u"reflect"_s);
        call(server, u"fail"_s);
    }
    QCOMPARE(m_reflector->calls(), 2 * (m_servers.size() - 1));
}

void TestCliCanaries::k04_noErrorTextHoldsOne()
{
    bool sawMarks = false;
    for (const auto &[text, canary] : std::as_const(m_errors)) {
        QVERIFY2(Reflector::spellingIn(text, m_reflector->shown() + QList{canary}).isEmpty(), text.constData());
        sawMarks = sawMarks || text.contains("masked");
    }
    QVERIFY(sawMarks);
}

void TestCliCanaries::k01_noArgumentHoldsOne()
{
    QCOMPARE(m_arguments, QString());
}

/// Each run masks what it knows: a server's messages hold nothing that it was told.
void TestCliCanaries::k02_noFileHoldsOne()
{
    QCOMPARE(CliProgram::run({u"journal"_s, u"rebuild"_s, u"--folder"_s, place(u"record"_s)}).exitCode, 0);
    QCOMPARE(m_reflector->canaryBelow({m_folder.path()}), QString());
}

void TestCliCanaries::k03_noExportHoldsOne()
{
    QVERIFY(QDir().mkpath(place(u"exports"_s)));
    for (const QString &word : exportWords()) {
        for (const QString &clear : {QString(), u"--in-the-clear"_s}) {
            QStringList options{u"journal"_s,  u"export"_s,        u"--as"_s,  word,
                                u"--folder"_s, place(u"record"_s), u"--out"_s, place(u"exports/"_s + word + clear)};
            const CliProgram::Run run = CliProgram::run(clear.isEmpty() ? options : options << clear);
            QVERIFY2(run.exitCode == 0, run.err.constData());
        }
    }
    QCOMPARE(m_reflector->canaryBelow({place(u"exports"_s)}), QString());
    QFile lines(place(u"exports/jsonl"_s)); // the messages are there
    QVERIFY(lines.open(QFile::ReadOnly));
    QVERIFY(lines.readAll().contains(Reflector::kPlain));
}

QTEST_GUILESS_MAIN(TestCliCanaries)
#include "tst_clicanaries.moc"
