// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "app/cli/clioutput.h"
#include "core/catalog/catalog.h"
#include "core/json/jsontext.h"
#include "tests/core/catalog/bundles/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verb `servers bundle`, with a bundle that holds a program and starts it.
class TestCliBundle : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void packsChecksInstallsAndStarts();
    void showsAllBeforeAnythingIsUnpacked();
    void changesNothingOnADryRun();
    void wantsWhatMustBeSet();
    void takesNoSecretFromTheCommandLine();
    void asksForASecretBeforeTheStart();
    void updatesWithWhatWasSet();
    void updatesOnlyWhatIsInstalled();
    void removesWithItsServers();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void refusesWhatIsNoZipAndSaysWhy();
    void refusesASignatureThatDoesNotFit();
    void makesAManifestFromAPackage();
    void packsTheSameBytesTwice();
    void driesUpStrangersText();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    [[nodiscard]] static CliProgram::Run bundle(const QStringList &arguments)
    {
        return CliProgram::run(QStringList{u"servers"_s, u"bundle"_s} + arguments);
    }
    [[nodiscard]] static Json json(const QStringList &arguments)
    {
        return bundle(arguments + QStringList{u"--format"_s, u"json"_s}).result();
    }
    [[nodiscard]] static CliProgram::Run tools(const QString &server)
    {
        return CliProgram::run({u"--server"_s, server, u"--method"_s, u"tools/list"_s});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// A folder with a program that is a server, and its manifest.
    void writeSource(const QByteArray &version = "1.0.0", const QByteArray &more = {}) const;
    [[nodiscard]] QString pack(const QString &name) const;
    [[nodiscard]] ServerEntry entry(const QString &name) const;
    [[nodiscard]] QStringList installed() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_CONFIG_DIR", path(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", path(u"data"_s).toUtf8());
}

QString TestCliBundle::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
    return file.fileName();
}

void TestCliBundle::writeSource(const QByteArray &version, const QByteArray &more) const
{
    const QByteArray args = more.isEmpty() ? QByteArray() : QByteArray(R"(, "${user_config.count}")");
    write(u"source/manifest.json"_s,
          R"({"manifest_version": "0.3", "name": "tools", "display_name": "Some tools", "version": ")" + version
              + R"(", "description": "Has tools.", "author": {"name": "Ada"},
 "server": {"type": "binary", "entry_point": "bin/server",
            "mcp_config": {"command": "${__dirname}/bin/server", "args": ["--tools")"
              + (more.isEmpty() ? QByteArray(R"(, "3")") : args)
              + R"(], "env": {"TOOLS_KEY": "key", "TOOLS_PLACE": "${HOME}"}}})" + more + "}");
    const QString program = path(u"source/bin/server"_s);
    if (!QFile::exists(program)) {
        QDir().mkpath(path(u"source/bin"_s));
        QVERIFY(QFile::copy(CliProgram::path(u"fakeserver"_s), program));
    }
}

QString TestCliBundle::pack(const QString &name) const
{
    const CliProgram::Run run = bundle({u"pack"_s, path(u"source"_s), path(name)});
    if (run.exitCode != 0) {
        qFatal("%s", run.err.constData());
    }
    return path(name);
}

ServerEntry TestCliBundle::entry(const QString &name) const
{
    Catalog catalog(path(u"config/servers.json"_s));
    const bool isLoaded = catalog.load().has_value();
    const ServerEntry *found = isLoaded ? catalog.byName(name) : nullptr;
    return found ? *found : ServerEntry();
}

QStringList TestCliBundle::installed() const
{
    return QDir(path(u"data/bundles/tools"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

namespace {

const QByteArray kCount = R"(, "user_config": {"count": {"type": "number", "title": "Count", "description": "How many.",
                                                "required": true, "min": 1, "max": 9}})";

} // namespace

void TestCliBundle::packsChecksInstallsAndStarts()
{
    writeSource();
    const CliProgram::Run packed = bundle({u"pack"_s, path(u"source"_s), path(u"tools.mcpb"_s)});
    QVERIFY2(packed.exitCode == 0, packed.err.constData());
    QVERIFY2(packed.out.contains("Packed 2 files"), packed.out.constData());
    const CliProgram::Run checked = bundle({u"check"_s, path(u"tools.mcpb"_s)});
    QVERIFY2(checked.exitCode == 0 && checked.out.contains("It can be installed."), checked.out.constData());
    QCOMPARE(bundle({u"list"_s}).out, "No bundle is installed.\n");
    const CliProgram::Run done = bundle({u"install"_s, path(u"tools.mcpb"_s)});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.out.contains("Installed Some tools 1.0.0 as the server “tools”."));
    QCOMPARE(json({u"list"_s}).at("bundles").size(), 1U);
    const ServerEntry tools = entry(u"tools"_s);
    QCOMPARE(tools.command, path(u"data/bundles/tools/1.0.0/bin/server"_s));
    QVERIFY(tools.environment.contains(std::pair(u"TOOLS_PLACE"_s, m_folder->path())));
    QCOMPARE(this->tools(u"tools"_s).exitCode, 12); // nobody has said yes
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"tools"_s, u"--yes"_s}).exitCode, 0);
    const CliProgram::Run started = this->tools(u"tools"_s);
    QVERIFY2(started.exitCode == 0, started.err.constData());
    QVERIFY2(!started.out.isEmpty(), started.out.constData());
}

void TestCliBundle::showsAllBeforeAnythingIsUnpacked()
{
    writeSource("1.0.0", kCount);
    const QString file = pack(u"tools.mcpb"_s);
    const CliProgram::Run shown = bundle({u"show"_s, file});
    QCOMPARE(shown.exitCode, 0);
    for (const char *words : {"Some tools 1.0.0", "Ada", "binary", "${__dirname}/bin/server", "TOOLS_KEY",
                              "count (number", "must be given", "manifest.json", "nothing shows who made it"}) {
        QVERIFY2(shown.out.contains(words), words);
    }
    const Json all = json({u"show"_s, file});
    QCOMPARE(toQString(all.at("signature")), u"unsigned"_s);
    QCOMPARE(toQString(all.at("manifest").at("name")), u"tools"_s);
    QVERIFY(all.at("installable").as_bool());
    QCOMPARE(all.at("files").size(), 2U);
    QVERIFY(!QFile::exists(path(u"data/bundles"_s)));
}

void TestCliBundle::changesNothingOnADryRun()
{
    writeSource();
    const CliProgram::Run run = bundle({u"install"_s, pack(u"tools.mcpb"_s), u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("with your rights"), run.out.constData());
    QVERIFY(entry(u"tools"_s).name.isEmpty());
    QVERIFY(!QFile::exists(path(u"data/bundles"_s)));
}

void TestCliBundle::wantsWhatMustBeSet()
{
    writeSource("1.0.0", kCount);
    const QString file = pack(u"tools.mcpb"_s);
    for (const QStringList &set : {QStringList(), QStringList{u"--set"_s, u"count=10"_s},
                                   QStringList{u"--set"_s, u"count=many"_s}, QStringList{u"--set"_s, u"other=1"_s}}) {
        const CliProgram::Run run = bundle(QStringList{u"install"_s, file} + set);
        QCOMPARE(run.exitCode, ExitCode::Usage);
        QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
        QVERIFY(!QFile::exists(path(u"data/bundles"_s))); // before anything is unpacked
    }
    QCOMPARE(bundle({u"install"_s, file, u"--set"_s, u"count=7"_s, u"--name"_s, u"mine"_s}).exitCode, 0);
    QCOMPARE(entry(u"mine"_s).arguments, (QStringList{u"--tools"_s, u"7"_s}));
}

void TestCliBundle::takesNoSecretFromTheCommandLine()
{
    const QString file = write(u"notes.mcpb"_s, goodBundle().bytes());
    const CliProgram::Run run = bundle({u"install"_s, file, u"--set"_s, u"key=hunter2"_s});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY2(run.err.contains("secret") && !run.err.contains("hunter2"), run.err.constData());
}

void TestCliBundle::asksForASecretBeforeTheStart()
{
    writeSource("1.0.0", R"(, "user_config": {"count": {"type": "number", "title": "Count", "default": 3},
                              "key": {"type": "string", "title": "Key", "description": "Opens it", "sensitive": true,
                                      "required": true}})");
    QFile manifest(path(u"source/manifest.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    write(u"source/manifest.json"_s,
          manifest.readAll().replace(R"("TOOLS_KEY": "key")", R"("TOOLS_KEY": "${user_config.key}")"));
    QCOMPARE(bundle({u"install"_s, pack(u"tools.mcpb"_s)}).exitCode, 0);
    QVERIFY(entry(u"tools"_s).environment.contains(std::pair(u"TOOLS_KEY"_s, u"${input:key}"_s)));
    QCOMPARE(tools(u"tools"_s).exitCode, 12);
    qputenv("HOLDS_KEY", "hunter2");
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse battery staple");
    QCOMPARE(CliProgram::run({u"credentials"_s, u"store"_s, u"file"_s}).exitCode, 0);
    const CliProgram::Run accepted =
        CliProgram::run({u"servers"_s, u"accept"_s, u"tools"_s, u"--yes"_s, u"--value-env"_s, u"key=HOLDS_KEY"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.err.constData());
    const CliProgram::Run started = tools(u"tools"_s);
    QVERIFY2(started.exitCode == 0, started.err.constData());
    QFile list(path(u"config/servers.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(!list.readAll().contains("hunter2"));
}

void TestCliBundle::updatesWithWhatWasSet()
{
    writeSource("1.0.0", kCount);
    QCOMPARE(bundle({u"install"_s, pack(u"1.mcpb"_s), u"--set"_s, u"count=4"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run({u"servers"_s, u"edit"_s, u"tools"_s, u"--group"_s, u"work"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"tools"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(tools(u"tools"_s).exitCode, 0);
    writeSource("1.1.0", kCount);
    const QString file = pack(u"2.mcpb"_s);
    const CliProgram::Run told = bundle({u"update"_s, file, u"--dry-run"_s});
    QVERIFY2(told.out.contains("Version 1.0.0 becomes 1.1.0."), told.out.constData());
    QCOMPARE(installed(), QStringList{u"1.0.0"_s});
    const CliProgram::Run updated = bundle({u"update"_s, file});
    QVERIFY2(updated.exitCode == 0, updated.err.constData());
    QVERIFY(updated.out.contains("Changed servers: tools"));
    QCOMPARE(installed(), QStringList{u"1.1.0"_s});
    const ServerEntry entry = this->entry(u"tools"_s);
    QCOMPARE(entry.arguments, (QStringList{u"--tools"_s, u"4"_s}));
    QCOMPARE(entry.group, u"work"_s);
    QCOMPARE(entry.command, path(u"data/bundles/tools/1.1.0/bin/server"_s));
    QCOMPARE(tools(u"tools"_s).exitCode, 12); // it is another command now
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"tools"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(tools(u"tools"_s).exitCode, 0);
}

void TestCliBundle::updatesOnlyWhatIsInstalled()
{
    writeSource();
    const CliProgram::Run run = bundle({u"update"_s, pack(u"tools.mcpb"_s)});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY(run.err.contains("No bundle “tools” is installed."));
    QVERIFY(!QFile::exists(path(u"data/bundles"_s)));
}

void TestCliBundle::removesWithItsServers()
{
    writeSource();
    QCOMPARE(bundle({u"install"_s, pack(u"tools.mcpb"_s)}).exitCode, 0);
    const CliProgram::Run refused = bundle({u"remove"_s, u"tools"_s});
    QCOMPARE(refused.exitCode, ExitCode::Usage);
    QVERIFY(refused.err.contains("--with-servers"));
    QCOMPARE(installed(), QStringList{u"1.0.0"_s});
    QCOMPARE(bundle({u"remove"_s, u"tools"_s, u"--with-servers"_s}).exitCode, 0);
    QVERIFY(entry(u"tools"_s).name.isEmpty());
    QVERIFY(!QFile::exists(path(u"data/bundles/tools"_s)));
    QCOMPARE(bundle({u"remove"_s, u"tools"_s}).exitCode, ExitCode::Usage);
}

void TestCliBundle::refusesHostileFiles_data()
{
    constexpr quint32 kLink = 0120777;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("check");
    ZipBytes::Entry zeros;
    zeros.name = "zeros";
    zeros.content = QByteArray(40 * 1024 * 1024, '\0');
    zeros.isDeflated = true;
    QTest::newRow("out of the folder") << goodBundle().add("../out", "x").bytes() << u"zip.name"_s;
    QTest::newRow("absolute") << goodBundle().add("/tmp/out", "x").bytes() << u"zip.name"_s;
    QTest::newRow("link") << goodBundle().add("out", "/etc/passwd", kLink).bytes() << u"zip.link"_s;
    QTest::newRow("through a link") << goodBundle().add("to", "/tmp", kLink).add("to/out", "x").bytes()
                                    << u"zip.link"_s;
    QTest::newRow("bomb") << goodBundle().add(zeros).bytes() << u"zip.bomb"_s;
    QTest::newRow("upper and lower case") << goodBundle().add("Server/Index.js", "other").bytes() << u"zip.case"_s;
    QTest::newRow("program is missing") << ZipBytes().add("manifest.json", goodManifest()).bytes() << u"bundle.entry"_s;
}

void TestCliBundle::refusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, check);
    const QString file = write(u"hostile.mcpb"_s, bytes);
    const CliProgram::Run checked = bundle({u"check"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(checked.exitCode, ExitCode::Usage);
    QVERIFY(!checked.result().at("installable").as_bool());
    QCOMPARE(toQString(checked.result().at("findings").at(0).at("check")), check);
    const CliProgram::Run run = bundle({u"install"_s, file});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY2(run.err.contains("cannot be installed"), run.err.constData());
    QVERIFY(!QFile::exists(path(u"data/bundles"_s)));
    QVERIFY(!QFile::exists(path(u"data/out"_s)) && !QFile::exists(path(u"out"_s)) && !QFile::exists(u"/tmp/out"_s));
    QVERIFY(entry(u"notes"_s).name.isEmpty());
}

void TestCliBundle::refusesWhatIsNoZipAndSaysWhy()
{
    const QByteArray zip = goodBundle().bytes();
    const QList<std::pair<QByteArray, QByteArray>> files{
        {"text", "is no zip"},
        {zip.first(zip.size() / 2), "is no zip"},
        {goodBundle().add("server/index.js", "other").bytes(), "have one name"},
        {ZipBytes().add("a", "b").bytes(), "no manifest.json"},
        {ZipBytes().add("manifest.json", "[]").bytes(), "no JSON object"},
    };
    for (const auto &[bytes, words] : files) {
        const QString file = write(u"broken.mcpb"_s, bytes);
        for (const QString &verb : {u"show"_s, u"check"_s, u"install"_s, u"update"_s}) {
            const CliProgram::Run run = bundle({verb, file});
            QCOMPARE(run.exitCode, ExitCode::Usage);
            QCOMPARE(toQString(run.error().at("code")), u"bundle"_s);
            QVERIFY2(run.err.contains(words), run.err.constData());
        }
    }
    QCOMPARE(bundle({u"show"_s, path(u"none.mcpb"_s)}).exitCode, ExitCode::Usage);
}

void TestCliBundle::refusesASignatureThatDoesNotFit()
{
    const QByteArray zip = goodBundle().bytes();
    const QString file = write(u"notes.mcpb"_s, zip + "MCPB_SIG_V1" + QByteArray("\4\0\0\0none", 8) + "MCPB_SIG_END");
    const CliProgram::Run run = bundle({u"check"_s, file});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY2(run.out.contains("signature does not fit"), run.out.constData());
}

void TestCliBundle::makesAManifestFromAPackage()
{
    write(u"node/package.json"_s,
          R"({"name": "@ada/notes", "version": "1.2.3", "bin": "server.js", "author": "Ada <a@b.c>"})");
    write(u"node/server.js"_s, "// a server\n");
    QCOMPARE(bundle({u"pack"_s, path(u"node"_s), path(u"n.mcpb"_s)}).exitCode, ExitCode::Usage); // no manifest
    const CliProgram::Run run = bundle({u"pack"_s, path(u"node"_s), path(u"n.mcpb"_s), u"--init"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json shown = json({u"show"_s, path(u"n.mcpb"_s)});
    QCOMPARE(toQString(shown.at("manifest").at("server").at("entry_point")), u"server.js"_s);
    QVERIFY(QFile::exists(path(u"node/manifest.json"_s)));
    write(u"node/manifest.json"_s, "{}");
    QCOMPARE(bundle({u"pack"_s, path(u"node"_s), path(u"n.mcpb"_s), u"--init"_s}).exitCode, ExitCode::Usage);
    QFile kept(path(u"node/manifest.json"_s)); // one that is there stays as it is
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "{}");
}

void TestCliBundle::packsTheSameBytesTwice()
{
    writeSource();
    write(u"source/.env"_s, "SECRET=1");
    const Json first = json({u"pack"_s, path(u"source"_s), path(u"1.mcpb"_s)});
    QCOMPARE(toQString(json({u"pack"_s, path(u"source"_s), path(u"2.mcpb"_s)}).at("sha256")),
             toQString(first.at("sha256")));
    QCOMPARE(first.at("files").size(), 2U);
}

void TestCliBundle::driesUpStrangersText()
{
    QByteArray manifest = goodManifest();
    manifest.replace("Keeps notes.", R"(rings \u0007 and \u001b[31mreddens \u202eback)");
    const QString file =
        write(u"bell.mcpb"_s, ZipBytes().add("manifest.json", manifest).add("server/index.js", "x").bytes());
    QCOMPARE(bundle({u"install"_s, file}).exitCode, 0);
    for (const QStringList &words : {QStringList{u"show"_s, file}, QStringList{u"list"_s}}) {
        const CliProgram::Run run = bundle(words);
        QVERIFY2(run.out.contains("rings"), run.out.constData());
        QVERIFY(!run.out.contains('\x07') && !run.out.contains('\x1b'));
        QVERIFY(!QString::fromUtf8(run.out).contains(u'\u202e'));
    }
}

void TestCliBundle::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("another verb") << QStringList{u"open"_s};
    QTest::newRow("no file") << QStringList{u"show"_s};
    QTest::newRow("two files") << QStringList{u"show"_s, u"a"_s, u"b"_s};
    QTest::newRow("list what") << QStringList{u"list"_s, u"a"_s};
    QTest::newRow("an option of another") << QStringList{u"show"_s, u"a"_s, u"--set"_s, u"a=1"_s};
    QTest::newRow("a name for an update") << QStringList{u"update"_s, u"a"_s, u"--name"_s, u"b"_s};
    QTest::newRow("servers of a list") << QStringList{u"list"_s, u"--with-servers"_s};
    QTest::newRow("pack what is no folder") << QStringList{u"pack"_s, u"/none"_s};
    QTest::newRow("remove what is not there") << QStringList{u"remove"_s, u"none"_s};
}

void TestCliBundle::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    const CliProgram::Run run = bundle(arguments);
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestCliBundle)
#include "tst_clibundle.moc"
