// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60000; // of a machine that has more to do

} // namespace

/// The desktop program as a desktop starts it: where its files go, and what happens when it runs already.
class TestDesktopStart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOverAndEndsIfItRunsAlready();
    void startsBesideOneWithOtherFolders();
    void startsAfterOneThatWasKilled();
    void keepsEverythingBesideItselfIfAFileSaysSo();
    void refusesAPortableFolderThatCannotBeWritten();
    void letsTheCommandLineUseTheSameFolder();
    void c14_startsWithoutAHomeThatCanBeWritten_data();
    void c14_startsWithoutAHomeThatCanBeWritten();

private:
    using Program = std::unique_ptr<QProcess>;
    [[nodiscard]] Program start(const QStringList &arguments, const QString &program = {}) const;
    [[nodiscard]] static bool paints(QProcess &program);
    [[nodiscard]] static bool endsWith(QProcess &program, int code);
    static void end(QProcess &program);
    [[nodiscard]] QStringList filesIn(const QString &folder) const;
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesktopStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"home"_s, u"runtime"_s}) {
        QVERIFY(QDir(m_folder->path()).mkdir(name));
        QVERIFY(QFile::setPermissions(at(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

TestDesktopStart::Program TestDesktopStart::start(const QStringList &arguments, const QString &program) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"SIGNALBOX_CONFIG_DIR"_s, u"SIGNALBOX_DATA_DIR"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_DATA_HOME"_s, u"DBUS_SESSION_BUS_ADDRESS"_s}) {
        environment.remove(name);
    }
    environment.insert(u"HOME"_s, at(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, at(u"runtime"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, at(u"cache"_s)); // a font cache is not ours
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    const QString usual = qEnvironmentVariable("SIGNALBOX_BIN") + u"/signalbox"_s;
    process->start(program.isEmpty() ? usual : program, arguments);
    return process;
}

/// Both words, in whichever order they come.
bool TestDesktopStart::paints(QProcess &program)
{
    QByteArray said;
    return QTest::qWaitFor(
               [&] {
                   said += program.readAllStandardOutput();
                   return (said.contains("painted\n") && said.contains("ready\n"))
                          || program.state() == QProcess::NotRunning;
               },
               kPatienceMs)
           && program.state() == QProcess::Running;
}

bool TestDesktopStart::endsWith(QProcess &program, int code)
{
    return program.waitForFinished(kPatienceMs) && program.exitStatus() == QProcess::NormalExit
           && program.exitCode() == code;
}

void TestDesktopStart::end(QProcess &program)
{
    program.kill();
    program.waitForFinished(kPatienceMs);
}

QStringList TestDesktopStart::filesIn(const QString &folder) const
{
    QStringList found;
    QDirIterator files(at(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(files.next());
    }
    return found;
}

void TestDesktopStart::handsOverAndEndsIfItRunsAlready()
{
    const QStringList folder = {u"--say-painted"_s, u"--data-dir"_s, at(u"one"_s)};
    const Program first = start(folder);
    QVERIFY(paints(*first));
    for (const QString &what : {u""_s, u"signalbox://journal"_s, at(u"none.signalbox"_s), u"signalbox://nonsense"_s}) {
        const Program second = start(what.isEmpty() ? folder : folder + QStringList{what});
        QVERIFY2(endsWith(*second, 0), qPrintable(what));
        QCOMPARE(second->readAllStandardOutput(), QByteArray());
    }
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void TestDesktopStart::startsBesideOneWithOtherFolders()
{
    const Program first = start({u"--say-painted"_s, u"--data-dir"_s, at(u"one"_s)});
    QVERIFY(paints(*first));
    const Program second = start({u"--say-painted"_s, u"--data-dir"_s, at(u"two"_s)});
    QVERIFY(paints(*second));
    QCOMPARE(first->state(), QProcess::Running);
    end(*second);
    end(*first);
}

void TestDesktopStart::startsAfterOneThatWasKilled()
{
    const QStringList folder = {u"--say-painted"_s, u"--data-dir"_s, at(u"one"_s)};
    const Program first = start(folder);
    QVERIFY(paints(*first));
    ::kill(pid_t(first->processId()), SIGKILL); // its socket stays behind
    QVERIFY(first->waitForFinished(kPatienceMs));
    const Program second = start(folder);
    QVERIFY(paints(*second));
    end(*second);
}

void TestDesktopStart::keepsEverythingBesideItselfIfAFileSaysSo()
{
    // As from an AppImage on a stick: the programs lie elsewhere, the person sees the image's folder.
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    QVERIFY(QFile(at(u"stick/portable"_s)).open(QIODevice::WriteOnly));
    qputenv("APPIMAGE", QFile::encodeName(at(u"stick/Signalbox.AppImage"_s)));
    qputenv("APPDIR", qgetenv("SIGNALBOX_BIN"));
    const Program program = start({u"--say-painted"_s});
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");
    QVERIFY(paints(*program));
    program->terminate();
    program->waitForFinished(kPatienceMs);
    QVERIFY(QDir(at(u"stick/signalbox-data/journal"_s)).exists());
    QVERIFY(!filesIn(u"stick/signalbox-data"_s).isEmpty());
    QCOMPARE(filesIn(u"home"_s), QStringList());
}

void TestDesktopStart::refusesAPortableFolderThatCannotBeWritten()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    QFile inTheWay(at(u"stick/signalbox-data"_s)); // root may write everywhere, but not into a file
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("APPIMAGE", QFile::encodeName(at(u"stick/Signalbox.AppImage"_s)));
    qputenv("APPDIR", qgetenv("SIGNALBOX_BIN"));
    const Program program = start({u"--say-painted"_s, u"--portable"_s});
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");
    QVERIFY(endsWith(*program, 1));
    const QString said = QString::fromLocal8Bit(program->readAllStandardError());
    QVERIFY2(said.contains(at(u"stick/signalbox-data"_s)), qPrintable(said));
    QCOMPARE(filesIn(u"home"_s), QStringList());
}

void TestDesktopStart::letsTheCommandLineUseTheSameFolder()
{
    const QString cli = qEnvironmentVariable("SIGNALBOX_BIN") + u"/signalbox-cli"_s;
    const QStringList folder = {u"--data-dir"_s, at(u"one"_s)};
    const Program add =
        start(folder + QStringList{u"servers"_s, u"add"_s, u"--name"_s, u"kept"_s, u"--"_s, u"/bin/true"_s}, cli);
    QVERIFY(endsWith(*add, 0));
    QVERIFY(QFile::exists(at(u"one/config/servers.json"_s)));
    const Program list = start(folder + QStringList{u"servers"_s, u"list"_s}, cli);
    QVERIFY(endsWith(*list, 0));
    QVERIFY(list->readAllStandardOutput().contains("kept"));
    QCOMPARE(filesIn(u"home"_s), QStringList());
}

void TestDesktopStart::c14_startsWithoutAHomeThatCanBeWritten_data()
{
    QTest::addColumn<QString>("command"); // of a shell, before the program takes its place

    QTest::newRow("no home") << u"HOME=$0/file/home"_s;
    QTest::newRow("read-only home") << u"HOME=/proc/self"_s;
    QTest::newRow("full home") << u"ulimit -f 0"_s;
}

void TestDesktopStart::c14_startsWithoutAHomeThatCanBeWritten()
{
    QFETCH(QString, command);
    QFile inTheWay(at(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Program program = start({u"-c"_s, command + u"; exec \"$1\" --say-painted"_s, m_folder->path(),
                                   qEnvironmentVariable("SIGNALBOX_BIN") + u"/signalbox"_s},
                                  u"/bin/sh"_s);
    QVERIFY(paints(*program));
    const QByteArray said = program->readAllStandardError();
    QVERIFY2(said.contains("The journal cannot be opened"), said.constData());
    end(*program);
}

QTEST_GUILESS_MAIN(TestDesktopStart)
#include "tst_desktopstart.moc"
