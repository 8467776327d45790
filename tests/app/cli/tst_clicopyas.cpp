// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../samples/sampleprogram.h"
#include "cliprogram.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What --copy-as prints is really run, against a sample server: it makes the same call.
class TestCliCopyAs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void makesTheSameCall_data();
    void makesTheSameCall();
    void makesPrograms_data();
    void makesPrograms();
    void takesASecretFromAVariable();
    void saysWhatDoesNotGoTogether_data();
    void saysWhatDoesNotGoTogether();

private:
    [[nodiscard]] QStringList call(const QStringList &server) const;
    [[nodiscard]] static QByteArray shell(const QString &text, const QProcessEnvironment &environment);
    [[nodiscard]] QStringList serverOf(const QString &way);

    const QString m_name = u"it's \"so\" $HOME `id` \\ ünï\u202e!.txt"_s; // a file's
    QTemporaryDir m_dir;
    std::unique_ptr<SampleProgram> m_http;
};

namespace {

/// The structured content of the last JSON text in what was printed: a result, an answer, an event's data.
QByteArray structured(const QByteArray &printed)
{
    QByteArray text = printed;
    if (const qsizetype data = text.lastIndexOf("data: {"); data >= 0) {
        text = text.sliced(data + 6);
    }
    const Result<ParsedJson> parsed = parseJson(text.trimmed());
    if (!parsed) {
        return "no JSON: " + printed;
    }
    const Json value = parsed->value.contains("result") ? parsed->value.at("result") : parsed->value;
    return compactJson(value.at_or_null("structuredContent"));
}

} // namespace

void TestCliCopyAs::initTestCase()
{
    QVERIFY(m_dir.isValid() && QDir(m_dir.path()).mkdir(u"root"_s));
    QFile file(m_dir.filePath(u"root/"_s + m_name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Grüße") > 0);
    m_http = std::make_unique<SampleProgram>(u"signalbox-filesystem-tools"_s);
    QVERIFY(m_http->serves({u"--root"_s, m_dir.filePath(u"root"_s), u"--http"_s, u"0"_s},
                           QProcessEnvironment::systemEnvironment()));
    const QString modules = qEnvironmentVariable("SIGNALBOX_NPM");
    QVERIFY2(QFileInfo(modules + "/@modelcontextprotocol"_L1).isDir(), "npm ci in build/npm brings the SDKs");
    QVERIFY(QFile::link(modules, m_dir.filePath(u"node_modules"_s)));
}

QStringList TestCliCopyAs::serverOf(const QString &way)
{
    if (way == "stdio"_L1) {
        return {u"--"_s, CliProgram::path(u"signalbox-filesystem-tools"_s), u"--root"_s, m_dir.filePath(u"root"_s)};
    }
    return {u"--protocol-era"_s, way, m_http->url()};
}

QStringList TestCliCopyAs::call(const QStringList &server) const
{
    return QStringList{u"--method"_s,   u"tools/call"_s,     u"--tool-name"_s, u"read_file"_s,
                       u"--tool-arg"_s, u"path="_s + m_name, u"--format"_s,    u"json"_s}
           + server;
}

QByteArray TestCliCopyAs::shell(const QString &text, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, {u"-c"_s, text});
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput()
                                            : "failed: " + process.readAllStandardError();
}

void TestCliCopyAs::makesTheSameCall_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"stdio"_s, u"modern"_s, u"legacy"_s}) {
        QTest::newRow(qPrintable("command, "_L1 + way)) << u"command"_s << way;
    }
    QTest::newRow("curl, modern") << u"curl"_s << u"modern"_s;
    QTest::newRow("curl, legacy") << u"curl"_s << u"legacy"_s;
}

void TestCliCopyAs::makesTheSameCall()
{
    QFETCH(const QString, form);
    QFETCH(const QString, way);
    if (form == "curl"_L1 && QStandardPaths::findExecutable(form).isEmpty()) {
        QSKIP("curl is not installed");
    }
    const QStringList server = serverOf(way);
    const CliProgram::Run direct = CliProgram::run(call(server));
    QCOMPARE(direct.exitCode, 0);
    const CliProgram::Run copied = CliProgram::run(QStringList{u"--copy-as"_s, form} + call(server));
    QVERIFY2(copied.exitCode == 0, copied.err.constData());
    QVERIFY2(!copied.out.contains("YOUR_SECRET"), copied.out.constData());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, qEnvironmentVariable("SIGNALBOX_BIN") + u':' + qEnvironmentVariable("PATH"));
    environment.remove(u"http_proxy"_s);
    const QByteArray printed = shell(QString::fromUtf8(copied.out), environment);
    QVERIFY2(structured(direct.resultText()).contains("Grüße"), direct.out.constData());
    QVERIFY2(structured(printed) == structured(direct.resultText()), (copied.out + "\n-> " + printed).constData());
}

void TestCliCopyAs::makesPrograms_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"stdio"_s, u"modern"_s, u"legacy"_s}) {
        QTest::newRow(qPrintable(way)) << way;
    }
}

/// TypeScript without a type in it runs as it is; both generations of the official SDK.
void TestCliCopyAs::makesPrograms()
{
    QFETCH(const QString, way);
    const QStringList server = serverOf(way);
    const CliProgram::Run copied = CliProgram::run(QStringList{u"--copy-as"_s, u"typescript"_s} + call(server));
    QVERIFY2(copied.exitCode == 0, copied.err.constData());
    const QByteArray sdk = way == "modern"_L1 ? "@modelcontextprotocol/client" : "@modelcontextprotocol/sdk";
    QVERIFY2(way == "stdio"_L1 || copied.out.contains(sdk), copied.out.constData());
    QFile script(m_dir.filePath(way + ".mjs"_L1));
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write(copied.out) > 0);
    script.close();
    const QByteArray printed = shell("node "_L1 + script.fileName(), QProcessEnvironment::systemEnvironment());
    QVERIFY2(structured(printed).contains("Grüße"), (copied.out + "\n-> " + printed).constData());
}

void TestCliCopyAs::takesASecretFromAVariable()
{
    qputenv("COPY_TOKEN", "very-secret-token");
    for (const QString &form : {u"command"_s, u"inspector"_s, u"curl"_s, u"typescript"_s, u"python"_s, u"cpp"_s}) {
        const CliProgram::Run copied = CliProgram::run(
            QStringList{u"--bearer-env"_s, u"COPY_TOKEN"_s, u"--copy-as"_s, form} + call(serverOf(u"modern"_s)));
        QVERIFY2(copied.exitCode == 0, copied.err.constData());
        QVERIFY2(copied.out.contains("COPY_TOKEN"), copied.out.constData());
        QVERIFY2(!copied.out.contains("very-secret-token"), copied.out.constData());
    }
    qunsetenv("COPY_TOKEN");
}

void TestCliCopyAs::saysWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("another method") << QStringList{u"--method"_s, u"tools/list"_s, u"--copy-as"_s, u"curl"_s};
    QTest::newRow("a kind that is none") << call({u"--copy-as"_s, u"cobol"_s});
    QTest::newRow("load") << call({u"--copy-as"_s, u"curl"_s, u"--load"_s});
    QTest::newRow("curl for a program") << call({u"--copy-as"_s, u"curl"_s});
}

void TestCliCopyAs::saysWhatDoesNotGoTogether()
{
    QFETCH(const QStringList, options);
    const CliProgram::Run run = CliProgram::run(options + serverOf(u"stdio"_s));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("usage"));
}

QTEST_GUILESS_MAIN(TestCliCopyAs)
#include "tst_clicopyas.moc"
