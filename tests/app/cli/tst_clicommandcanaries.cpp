// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/journal/exchange/exportformat.h"
#include "core/json/secretformats.h"
#include "tests/core/hub/reflector.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The program with a canary in the environment of a command, which says it back on standard error too, and one in the
/// encrypted file, with a server over HTTP that reflects it.
class TestCliCommandCanaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void k01_noArgumentHoldsOne();
    void k04_noErrorTextHoldsOne();
    void k02_noFileHoldsOne();
    void k03_noExportHoldsOne();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void useOwnFolders() const;
    void addCommands() const;
    void keepSecret();
    void call(const QString &server, const QString &tool, const QStringList &options = {});
    void callCommand();
    /// A spelling of a canary in the text, or the word that all of them hold, as an index of words would hold it.
    [[nodiscard]] QString hit(const QByteArray &text) const;
    [[nodiscard]] QString hitBelow(const QString &folder) const;

    static constexpr auto kWord = "zq4lm9xw2kp";
    const QByteArray m_variable = "canary/variable+7~Zq4Lm9Xw2Kp";
    const QByteArray m_kept = "canary/kept+7~Zq4Lm9Xw2Kp";
    QTemporaryDir m_folder;
    QTemporaryDir m_person; ///< what is the person's own, and the servers'
    Reflector m_reflector{{m_kept}};
    Reflector m_looker{{m_variable, m_kept}}; ///< only to look for them
    QString m_arguments;
    QList<QByteArray> m_texts;
    int m_looks = 0;
};

void TestCliCommandCanaries::useOwnFolders() const
{
    for (const auto &[variable, name] : {std::pair{"SIGNALBOX_CONFIG_DIR", u"config"_s},
                                         {"SIGNALBOX_DATA_DIR", u"data"_s},
                                         {"TMPDIR", u"tmp"_s},
                                         {"XDG_CACHE_HOME", u"cache"_s},
                                         {"XDG_RUNTIME_DIR", u"runtime"_s},
                                         {"HOME", u"home"_s}}) {
        QVERIFY(Paths::makePrivateDir(path(name)));
        qputenv(variable, path(name).toUtf8());
    }
}

void TestCliCommandCanaries::addCommands() const
{
    QByteArray words = Reflector::kPlain;
    for (const QByteArray &spelling : spellingsOf(m_variable)) {
        words += ' ' + spelling;
    }
    QFile file(m_person.filePath(u"words"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(words) == words.size());
    qputenv("CANARY_TOKEN", m_variable);
    qputenv("WORDS", file.fileName().toUtf8());
    qputenv("CALLED", m_person.filePath(u"called"_s).toUtf8());
    qputenv("LOOKED", m_person.filePath(u"looked"_s).toUtf8());
    Catalog catalog(Paths().catalogFile());
    QVERIFY(catalog.load());
    ServerEntry entry;
    entry.name = u"command"_s;
    entry.command = u"/bin/sh"_s;
    entry.arguments = {QStringLiteral(REFLECT_SCRIPT)};
    entry.inheritEnvironment = true;
    QVERIFY(catalog.add(entry));
    entry.name = u"dying"_s;
    entry.arguments = {u"-c"_s, u"echo \"bad key: $CANARY_TOKEN\" >&2; exit 3"_s};
    QVERIFY(catalog.add(entry));
}

void TestCliCommandCanaries::keepSecret()
{
    Catalog catalog(Paths().catalogFile());
    QVERIFY(catalog.load());
    ServerEntry entry;
    entry.id = ServerEntry::newId();
    entry.name = u"kept"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_reflector.url();
    entry.remote.auth.kind = AuthOptions::Kind::Header;
    entry.remote.auth.name = u"X-Key"_s;
    QVERIFY(catalog.add(entry));
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "passphrase-Zq4Lm9Xw2Kp");
    const CliProgram::Run store = CliProgram::run({u"credentials"_s, u"store"_s, u"file"_s});
    QVERIFY2(store.exitCode == 0, store.err.constData());
    const CliProgram::Run set = CliProgram::run({u"credentials"_s, u"set"_s, u"kept"_s}, m_kept + '\n');
    QVERIFY2(set.exitCode == 0, set.err.constData());
    const CliProgram::Run shown = CliProgram::run({u"credentials"_s, u"show"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    m_texts += {store.out, store.err, set.out, set.err, shown.out, shown.err};
}

void TestCliCommandCanaries::call(const QString &server, const QString &tool, const QStringList &options)
{
    const CliProgram::Run run =
        CliProgram::run(QStringList{u"--server"_s, server, u"--journal"_s, Paths().journalDir(), u"--method"_s,
                                    u"tools/call"_s, u"--tool-name"_s, tool, u"--format"_s, u"json"_s}
                        + options);
    QVERIFY2((run.exitCode == 0) == (tool == u"reflect"_s) && run.exitCode != 1, run.err.constData());
    m_texts.append(run.err);
}

void TestCliCommandCanaries::callCommand()
{
    QTimer look;
    connect(&look, &QTimer::timeout, this, [this] {
        QFile looked(m_person.filePath(u"looked"_s));
        if (QFile::exists(m_person.filePath(u"called"_s)) && !looked.exists()) {
            ++m_looks;
            m_arguments += m_looker.canaryInArguments();
            QVERIFY(looked.open(QFile::WriteOnly)); // it goes on
        }
    });
    look.start(10);
    for (const QString &tool : {u"reflect"_s, u"fail"_s, u"die"_s}) {
        for (const QStringList &options : {QStringList(), {u"-v"_s}}) {
            QFile::remove(m_person.filePath(u"called"_s));
            QFile::remove(m_person.filePath(u"looked"_s));
            call(u"command"_s, tool, options);
        }
    }
    QCOMPARE(m_looks, 6);
}

void TestCliCommandCanaries::initTestCase()
{
    useOwnFolders();
    addCommands();
    keepSecret();
    callCommand();
    call(u"dying"_s, u"any"_s);
    call(u"dying"_s, u"any"_s, {u"-v"_s});
    m_reflector.during = [this] { m_arguments += m_looker.canaryInArguments(); };
    call(u"kept"_s, u"reflect"_s);
    call(u"kept"_s, u"fail"_s);
    call(u"kept"_s, u"reflect"_s, {u"-v"_s});
    call(u"kept"_s, u"fail"_s, {u"-v"_s});
    QCOMPARE(m_reflector.calls(), 4);
    const CliProgram::Run derived = CliProgram::run({u"stats"_s, u"--folder"_s, Paths().journalDir()});
    QVERIFY2(derived.exitCode == 0, derived.err.constData());
}

QString TestCliCommandCanaries::hit(const QByteArray &text) const
{
    const QByteArray found = m_looker.canaryIn(text);
    return found.isEmpty() && text.toLower().contains(kWord) ? QString::fromLatin1(kWord) : QString::fromUtf8(found);
}

QString TestCliCommandCanaries::hitBelow(const QString &folder) const
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly) || !hit(file.readAll()).isEmpty()) {
            return file.fileName();
        }
    }
    return m_looker.canaryBelow({folder}); // what is compressed is unpacked
}

void TestCliCommandCanaries::k01_noArgumentHoldsOne()
{
    QCOMPARE(m_arguments, QString());
}

void TestCliCommandCanaries::k04_noErrorTextHoldsOne()
{
    bool hasMarks = false;
    for (const QByteArray &text : std::as_const(m_texts)) {
        QVERIFY2(hit(text).isEmpty(), text.constData());
        hasMarks = hasMarks || text.contains("masked");
    }
    QVERIFY(hasMarks);
}

void TestCliCommandCanaries::k02_noFileHoldsOne()
{
    QVERIFY(QFile::exists(Paths().dataDir() + u"/secrets.sealed"_s));
    QCOMPARE(hitBelow(m_folder.path()), QString());
    const CliProgram::Run list = CliProgram::run({u"journal"_s, u"list"_s, u"--folder"_s, Paths().journalDir()});
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QVERIFY(hit(list.out).isEmpty());
}

void TestCliCommandCanaries::k03_noExportHoldsOne()
{
    const QString folder = path(u"exports"_s);
    QVERIFY(QDir().mkpath(folder));
    const QStringList words = exportWords();
    for (const QString &word : words) {
        const CliProgram::Run run =
            CliProgram::run({u"journal"_s, u"export"_s, u"--as"_s, word, u"--out"_s, folder + u"/export."_s + word,
                             u"--folder"_s, Paths().journalDir()});
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), words.size());
    QCOMPARE(hitBelow(folder), QString());
    QFile lines(folder + u"/export.jsonl"_s);
    QVERIFY(lines.open(QFile::ReadOnly));
    QVERIFY(lines.readAll().contains(Reflector::kPlain)); // what is no secret is there
}

QTEST_GUILESS_MAIN(TestCliCommandCanaries)
#include "tst_clicommandcanaries.moc"
