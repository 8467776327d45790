// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// servers group: made, dissolved, given to others and taken from them.
class TestCliGroups : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void areMadeRenamedAndDissolved();
    void goToOthersWithoutSecrets();
    void areNotStartedUnaskedAfterImport();

private:
    static CliProgram::Run servers(const QStringList &words, const QByteArray &input = {})
    {
        return CliProgram::run(QStringList{u"servers"_s} + words, input);
    }
    /// Its result as JSON; null after a failure.
    static Json json(const QStringList &words)
    {
        return servers(words + QStringList{u"--format"_s, u"json"_s}).result();
    }
    static bool does(const QStringList &words)
    {
        const CliProgram::Run run = servers(words);
        if (run.exitCode != 0) {
            qWarning("%s", (run.out + run.err).constData());
        }
        return run.exitCode == 0;
    }
    static QString fake() { return CliProgram::path(u"fakeserver"_s); }
    static CliProgram::Run tools(const QString &name)
    {
        return CliProgram::run({u"--server"_s, name, u"--method"_s, u"tools/list"_s});
    }
    static QStringList names(const Json &list)
    {
        QStringList all;
        for (const Json &one : list.array_range()) {
            all << toQString(one.is_object() ? one.at("name") : one);
        }
        return all;
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliGroups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
}

void TestCliGroups::areMadeRenamedAndDissolved()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"a"_s, u"--"_s, u"x"_s}));
    QVERIFY(does({u"add"_s, u"--name"_s, u"b"_s, u"--"_s, u"x"_s}));
    QVERIFY(does({u"group"_s, u"add"_s, u"G"_s, u"a"_s, u"b"_s}));
    QVERIFY(does({u"profile"_s, u"add"_s, u"p"_s, u"--group"_s, u"G"_s}));
    QVERIFY(does({u"group"_s, u"rename"_s, u"G"_s, u"H"_s}));
    QCOMPARE(names(json({u"profile"_s, u"show"_s, u"p"_s}).at("profile").at("groups")), QStringList{u"H"_s});
    QVERIFY(does({u"group"_s, u"remove"_s, u"H"_s, u"a"_s}));
    const Json groups = json({u"group"_s, u"list"_s}).at("groups");
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(names(groups.at(0).at("servers")), QStringList{u"b"_s});
    QVERIFY(groups.at(1).at("name").is_null());
    QVERIFY(does({u"group"_s, u"remove"_s, u"H"_s}));
    QCOMPARE(names(json({u"list"_s}).at("servers")), (QStringList{u"a"_s, u"b"_s})); // none of them is gone
    QVERIFY(servers({u"group"_s, u"list"_s}).out.contains("(no group)"));
}

void TestCliGroups::goToOthersWithoutSecrets()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"a"_s, u"-e"_s, u"API_TOKEN=hunter2"_s, u"-e"_s, u"HOST=${var:HOST}"_s,
                  u"--"_s, fake()}));
    QVERIFY(does({u"group"_s, u"add"_s, u"G"_s, u"a"_s}));
    const QString file = m_folder->filePath(u"G.json"_s);
    const CliProgram::Run run = servers({u"group"_s, u"export"_s, u"G"_s, file});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.err.contains("variable API_TOKEN") && run.err.contains("HOST"));
    QVERIFY(!contentOf(u"G.json"_s).contains("hunter2") && contentOf(u"G.json"_s).contains("${var:HOST}"));
    const QByteArray before = contentOf(u"G.json"_s);
    QCOMPARE(servers({u"group"_s, u"export"_s, u"G"_s, file}).exitCode, 1);
    QVERIFY(does({u"group"_s, u"export"_s, u"G"_s, file, u"--overwrite"_s}));
    QCOMPARE(contentOf(u"G.json"_s), before);
    QCOMPARE(servers({u"group"_s, u"export"_s, u"G"_s, u"-"_s}).out, before);
    const CliProgram::Run taken = servers({u"group"_s, u"import"_s, file});
    QCOMPARE(taken.exitCode, 1); // it is there
    QVERIFY(does({u"group"_s, u"import"_s, file, u"--rename"_s, u"--group"_s, u"H"_s}));
    QCOMPARE(names(json({u"list"_s, u"--group"_s, u"H"_s}).at("servers")), QStringList{u"a-2"_s});
}

void TestCliGroups::areNotStartedUnaskedAfterImport()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"a"_s, u"-e"_s, u"API_TOKEN=hunter2"_s, u"--"_s, fake()}));
    QVERIFY(does({u"group"_s, u"add"_s, u"G"_s, u"a"_s}));
    const QByteArray file = servers({u"group"_s, u"export"_s, u"G"_s, u"-"_s}).out;
    const QTemporaryDir other; // another person's
    qputenv("SIGNALBOX_CONFIG_DIR", other.path().toUtf8());
    const CliProgram::Run run = servers({u"group"_s, u"import"_s, u"-"_s}, file);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains(fake().toUtf8()), run.err.constData()); // all of it was shown
    QVERIFY(run.out.contains("not started before you accept it"));
    QCOMPARE(names(json({u"group"_s, u"list"_s}).at("groups")), QStringList{u"G"_s});
    QCOMPARE(tools(u"a"_s).exitCode, 12);
    QCOMPARE(servers({u"accept"_s, u"a"_s, u"--yes"_s}).exitCode, 0);
    const CliProgram::Run asked = tools(u"a"_s);
    QCOMPARE(asked.exitCode, 12); // the secret is not in the file
    QVERIFY2(asked.err.contains("API_TOKEN"), asked.err.constData());
}

QTEST_GUILESS_MAIN(TestCliGroups)
#include "tst_cligroups.moc"
