// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QString program()
{
    const QString bin = qEnvironmentVariable("SIGNALBOX_BIN", QCoreApplication::applicationDirPath());
    return bin + u"/signalbox-filesystem-tools"_s;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray arguments(const QByteArray &command, const QStringList &args)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &arg : args) {
        list.push_back(fromQString(arg));
    }
    return R"({"command":")" + command + R"(","args":)" + compactJson(list) + '}';
}

} // namespace

/// The sample server as a client meets it: a process, its standard input and output.
class TestFilesystemTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offersItsTools();
    void readsFiles_data();
    void readsFiles();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void listsFolders();
    void staysInsideItsRoot_data();
    void staysInsideItsRoot();
    void runsAllowedCommands_data();
    void runsAllowedCommands();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void p10_neverUsesAShell();
    void stopsACommandAtItsTimeLimit();
    void cutsEndlessOutput();
    void finishesRunningCallsAtTheEndOfInput();
    void saysWhatIsWrongWithItsCommandLine();
    void isReachedOverHttpAndWebSocket();

private:
    Json ask(const QByteArray &method, const QByteArray &params);
    Json call(const QByteArray &tool, const QByteArray &args)
    {
        return ask("tools/call", R"({"name":")" + tool + R"(","arguments":)" + args + '}');
    }
    static QString text(const Json &result) { return toQString(result.at("content").at(0).at("text")); }
    static bool isError(const Json &result) { return result.contains("isError") && result.at("isError").as<bool>(); }

    std::unique_ptr<QTemporaryDir> m_folder; // holds root/ and secret
    QString m_root;
    std::unique_ptr<QProcess> m_server;
    int m_lastId = 0;
};

void TestFilesystemTools::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path() + u"/root"_s;
    QVERIFY(QDir().mkpath(m_root + u"/sub"_s));
    write(m_folder->path() + u"/secret"_s, "SECRET");
    QVERIFY(QDir().mkpath(m_folder->path() + u"/root-beside"_s));
    write(m_folder->path() + u"/root-beside/f"_s, "SECRET");
    write(m_root + u"/a.txt"_s, "hello\n");
    write(m_root + u"/sub/b.txt"_s, "needle\n");
    write(m_root + u"/bin.dat"_s, QByteArray("\xff\x00\x01", 3));
    write(m_root + u"/umlaut"_s, "\xc3\xa4\xc3\xb6");
    QVERIFY(QFile::link(m_folder->path() + u"/secret"_s, m_root + u"/absolute"_s));
    QVERIFY(QFile::link(u"../secret"_s, m_root + u"/relative"_s));
    QVERIFY(QFile::link(u".."_s, m_root + u"/up"_s));
    QVERIFY(QFile::link(u"sub"_s, m_root + u"/inside"_s));
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(program(), {u"--root"_s, m_root, u"--time-limit"_s, u"1"_s});
    QVERIFY(m_server->waitForStarted());
    const Json result = ask(
        "initialize", R"({"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}})");
    QCOMPARE(toQString(result.at("serverInfo").at("name")), u"filesystem-tools"_s);
}

void TestFilesystemTools::cleanup()
{
    m_server->closeWriteChannel();
    QVERIFY(m_server->state() == QProcess::NotRunning || m_server->waitForFinished());
    QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->exitCode(), 0);
}

Json TestFilesystemTools::ask(const QByteArray &method, const QByteArray &params)
{
    const QByteArray id = QByteArray::number(++m_lastId);
    m_server->write(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + "}\n");
    if (!QTest::qWaitFor([this] { return m_server->canReadLine(); }, 20000)) {
        qCritical("The server did not answer.");
        return Json(jsoncons::json_object_arg);
    }
    const Json answer = parseJson(m_server->readLine()).value().value;
    return answer.contains("result") ? answer.at("result") : answer;
}

void TestFilesystemTools::offersItsTools()
{
    const Json tools = ask("tools/list", "{}").at("tools");
    QCOMPARE(tools.size(), 3U);
    for (const Json &tool : tools.array_range()) {
        QVERIFY(tool.contains("title") && tool.contains("outputSchema") && tool.contains("annotations"));
        QVERIFY(tool.at("annotations").at("readOnlyHint").as<bool>());
        for (const auto &property : tool.at("inputSchema").at("properties").object_range()) {
            QVERIFY2(property.value().contains("description"), property.key().c_str());
        }
    }
}

void TestFilesystemTools::readsFiles_data()
{
    QTest::addColumn<QByteArray>("args");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("text") << R"({"path":"a.txt"})"_ba << u"hello\n"_s << u"utf-8"_s;
    QTest::newRow("through a link inside") << R"({"path":"inside/b.txt"})"_ba << u"needle\n"_s << u"utf-8"_s;
    QTest::newRow("dots that stay inside") << R"({"path":"sub/../a.txt"})"_ba << u"hello\n"_s << u"utf-8"_s;
    QTest::newRow("part") << R"({"path":"a.txt","offset":1,"limit":3})"_ba << u"ell"_s << u"utf-8"_s;
    QTest::newRow("at the end") << R"({"path":"a.txt","offset":6})"_ba << u""_s << u"utf-8"_s;
    QTest::newRow("binary") << R"({"path":"bin.dat"})"_ba << u"/wAB"_s << u"base64"_s;
    QTest::newRow("base64 wanted") << R"({"path":"a.txt","encoding":"base64"})"_ba << u"aGVsbG8K"_s << u"base64"_s;
    QTest::newRow("cut in a character") << R"({"path":"umlaut","limit":3})"_ba << u"\u00e4"_s << u"utf-8"_s;
    QTest::newRow("begun in a character") << R"({"path":"umlaut","offset":1})"_ba << u"\u00f6"_s << u"utf-8"_s;
}

void TestFilesystemTools::readsFiles()
{
    QFETCH(const QByteArray, args);
    QFETCH(const QString, content);
    QFETCH(const QString, encoding);
    const Json result = call("read_file", args);
    QVERIFY2(!isError(result), compactJson(result).constData());
    QCOMPARE(toQString(result.at("structuredContent").at("content")), content);
    QCOMPARE(toQString(result.at("structuredContent").at("encoding")), encoding);
}

void TestFilesystemTools::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("args");
    QTest::addColumn<QString>("says");
    QTest::newRow("absent") << R"({"path":"nix"})"_ba << u"does not exist"_s;
    QTest::newRow("folder") << R"({"path":"sub"})"_ba << u"list_directory"_s;
    QTest::newRow("pipe") << R"({"path":"pipe"})"_ba << u"regular file"_s;
    QTest::newRow("too large") << R"({"path":"large"})"_ba << u"1048576"_s;
    QTest::newRow("past the end") << R"({"path":"a.txt","offset":7})"_ba << u"past the end"_s;
    QTest::newRow("no text") << R"({"path":"bin.dat","encoding":"utf-8"})"_ba << u"base64"_s;
    QTest::newRow("no path") << R"({})"_ba << u"schema"_s;
    QTest::newRow("unknown argument") << R"({"path":"a.txt","lines":5})"_ba << u"schema"_s;
}

void TestFilesystemTools::saysWhatItCannotRead()
{
    QFETCH(const QByteArray, args);
    QFETCH(const QString, says);
    QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/pipe"_s).constData(), 0600), 0);
    write(m_root + u"/large"_s, QByteArray(1024 * 1024 + 1, 'x'));
    const Json result = call("read_file", args);
    QVERIFY(isError(result));
    QVERIFY2(text(result).contains(says), qPrintable(text(result)));
}

void TestFilesystemTools::listsFolders()
{
    const Json flat = call("list_directory", "{}").at("structuredContent");
    QCOMPARE(flat.at("entries").size(), 8U);
    QCOMPARE(toQString(flat.at("entries").at(0).at("name")), u"a.txt"_s);
    QCOMPARE(flat.at("entries").at(0).at("size").as<int>(), 6);
    QVERIFY(toQString(flat.at("entries").at(0).at("modified")).endsWith(u'Z'));
    QCOMPARE(toQString(flat.at("entries").at(1).at("type")), u"symlink"_s);
    const QByteArray deep = compactJson(call("list_directory", R"({"recursive":true})").at("structuredContent"));
    QVERIFY(deep.contains("sub/b.txt") && !deep.contains("up/") && !deep.contains("secret"));
    const Json cut = call("list_directory", R"({"maxEntries":2})").at("structuredContent");
    QVERIFY(cut.at("truncated").as<bool>() && cut.at("entries").size() == 2);
}

void TestFilesystemTools::staysInsideItsRoot_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"../secret", "absolute", "relative", "up/secret", "up", "sub/../../secret", "inside/../up/secret",
          "/etc/passwd", "ROOT/../secret", "ROOT-beside/f", "/proc/self/root/etc/passwd"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestFilesystemTools::staysInsideItsRoot()
{
    QFETCH(QString, path);
    path.replace(u"ROOT"_s, m_root);
    const QByteArray json = jsonString(path);
    const QList<Json> results{call("read_file", R"({"path":)" + json + '}'),
                              call("list_directory", R"({"path":)" + json + '}'),
                              call("run_command", arguments("cat", {path})),
                              call("run_command", arguments("ls", {u"-la"_s, path + u'/'})),
                              call("run_command", arguments("grep", {u"-r"_s, u"."_s, u"--"_s, path})),
                              call("run_command", arguments("find", {path, u"-print"_s})),
                              call("run_command", R"({"command":"ls","directory":)" + json + '}')};
    for (const Json &result : results) {
        QVERIFY(isError(result));
        QVERIFY2(text(result).contains(u"leads outside"_s), qPrintable(text(result)));
        QVERIFY(!compactJson(result).contains("SECRET"));
    }
}

void TestFilesystemTools::runsAllowedCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("output");
    QTest::newRow("cat") << "cat"_ba << QStringList{u"a.txt"_s} << u"hello\n"_s;
    QTest::newRow("grep") << "grep"_ba << QStringList{u"-rn"_s, u"needle"_s, u"."_s} << u"./sub/b.txt:1:needle\n"_s;
    QTest::newRow("grep -e") << "grep"_ba << QStringList{u"-he"_s, u"^h"_s, u"a.txt"_s} << u"hello\n"_s;
    QTest::newRow("find") << "find"_ba
                          << QStringList{u"."_s, u"-name"_s, u"*.txt"_s, u"-size"_s, u"-9"_s, u"-path"_s, u"./a*"_s}
                          << u"./a.txt\n"_s;
    QTest::newRow("ls") << "ls"_ba << QStringList{u"sub"_s} << u"b.txt\n"_s;
}

void TestFilesystemTools::runsAllowedCommands()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QStringList, args);
    QFETCH(const QString, output);
    const Json result = call("run_command", arguments(command, args));
    QVERIFY2(!isError(result), compactJson(result).constData());
    QCOMPARE(toQString(result.at("structuredContent").at("stdout")), output);
    QCOMPARE(result.at("structuredContent").at("exitCode").as<int>(), 0);
}

void TestFilesystemTools::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char *line) {
        const QStringList words = QString::fromLatin1(line).split(u' ');
        QTest::newRow(line) << words.first().toUtf8() << words.sliced(1);
    };
    for (const char *line : {"sh -c id",
                             "rm a.txt",
                             "/bin/ls .",
                             "find . -exec id ;",
                             "find . -execdir id ;",
                             "find . -ok id ;",
                             "find . -delete",
                             "find . -fprint x",
                             "find . -fprintf x y",
                             "find . -fls x",
                             "find -L .",
                             "find . -follow",
                             "find . -newer a.txt",
                             "find . -files0-from a.txt",
                             "find . -printf %Y",
                             "grep -R x .",
                             "grep -f a.txt x",
                             "grep --file=a.txt x",
                             "grep --dereference-recursive x .",
                             "grep --deref x .",
                             "grep -nf a.txt x",
                             "grep --exclude-from=a.txt x .",
                             "ls -L .",
                             "ls -H up",
                             "ls --dereference .",
                             "cat --show .",
                             "git -c a.b=c status",
                             "git -C .. status",
                             "git --git-dir=x status",
                             "git --exec-path=. status",
                             "git config --list",
                             "git clone ext::id",
                             "git fetch",
                             "git push",
                             "git commit",
                             "git log --output=x",
                             "git log --outp=x",
                             "git log -O x",
                             "git diff --no-index a.txt bin.dat",
                             "git diff --ext-diff",
                             "git log --textconv",
                             "git blame --contents a.txt a.txt",
                             "git grep -Oid x",
                             "git branch new",
                             "git tag new",
                             "git branch -D main",
                             "git archive --output=x HEAD",
                             "git ls-remote --upload-pack=id .",
                             "git ls-files -X a.txt",
                             "git log -- ../secret",
                             "git diff a.txt absolute",
                             "git log -n ../secret",
                             "git show --ext-diff",
                             "git"}) {
        row(line);
    }
}

void TestFilesystemTools::refusesEverythingElse()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QStringList, args);
    QProcess git;
    git.start(u"git"_s, {u"init"_s, u"-q"_s, m_root});
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
    const QStringList before = QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const Json result = call("run_command", arguments(command, args));
    QVERIFY2(isError(result), compactJson(result).constData());
    QVERIFY(!text(result).contains(u"uid="_s));
    QCOMPARE(QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), before);
}

void TestFilesystemTools::p10_neverUsesAShell()
{
    const QString trap = m_root + u"/trap"_s;
    for (const QString &argument :
         {u"a.txt; touch trap"_s, u"$(touch trap)"_s, u"`touch trap`"_s, u"a.txt | tee trap"_s, u"a.txt > trap"_s,
          u"a.txt && touch trap"_s, u"a.txt\ntouch trap"_s, u"*"_s}) {
        const Json result = call("run_command", arguments("cat", {argument}));
        QVERIFY(isError(result) || result.at("structuredContent").at("exitCode").as<int>() != 0);
        QVERIFY(!QFile::exists(trap));
    }
}

void TestFilesystemTools::stopsACommandAtItsTimeLimit()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/pipe"_s).constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    const Json result = call("run_command", arguments("cat", {u"pipe"_s})); // waits for a writer that never comes
    QVERIFY(isError(result));
    QVERIFY2(text(result).contains(u"1 second"_s), qPrintable(text(result)));
    QVERIFY(timer.elapsed() >= 900);
}

void TestFilesystemTools::cutsEndlessOutput()
{
    write(m_root + u"/large"_s, QByteArray(3 * 1024 * 1024, 'x'));
    const Json result = call("run_command", arguments("cat", {u"large"_s})).at("structuredContent");
    QVERIFY(result.at("truncated").as<bool>());
    QCOMPARE(toQString(result.at("stdout")).size(), 1024 * 1024);
}

void TestFilesystemTools::finishesRunningCallsAtTheEndOfInput()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/pipe"_s).constData(), 0600), 0);
    m_server->write(R"({"jsonrpc":"2.0","id":"last","method":"tools/call","params":{"name":"run_command","arguments":)"
                    + arguments("cat", {u"pipe"_s}) + "}}"); // not even a line end
    m_server->closeWriteChannel();
    QVERIFY(m_server->waitForFinished());
    QVERIFY(m_server->readAll().contains(R"("id":"last")"));
}

void TestFilesystemTools::saysWhatIsWrongWithItsCommandLine()
{
    for (const QStringList &args :
         {QStringList{u"--root"_s, u"/nowhere"_s}, QStringList{u"--time-limit"_s, u"0"_s}, QStringList{u"--what"_s},
          QStringList{u"folder"_s}, QStringList{u"--websocket"_s}, QStringList{u"--http"_s, u"99999"_s},
          QStringList{u"--http"_s, u"0"_s, u"--host"_s, u"x"_s}}) {
        QProcess server;
        server.start(program(), args);
        QVERIFY(server.waitForFinished());
        QCOMPARE(server.exitCode(), 1);
        QVERIFY(server.readAllStandardOutput().isEmpty());
        QVERIFY(!server.readAllStandardError().isEmpty());
    }
}

void TestFilesystemTools::isReachedOverHttpAndWebSocket()
{
    QProcess server;
    server.start(program(), {u"--root"_s, m_root, u"--http"_s, u"0"_s, u"--websocket"_s});
    server.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY(server.canReadLine());
    const QString line = QString::fromUtf8(server.readLine()).trimmed();
    QVERIFY2(line.startsWith(u"Serving http://127.0.0.1:"_s), qPrintable(line)); // loopback unless told otherwise
    QUrl url(line.section(u' ', 1));
    const QByteArray list = R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{)"
                            R"("io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                            R"("io.modelcontextprotocol/clientCapabilities":{}}}})";
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("MCP-Protocol-Version", "2026-07-28");
    request.setRawHeader("Mcp-Method", "tools/list");
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, list));
    QTRY_VERIFY(reply->isFinished());
    const Json overHttp = parseJson(reply->readAll())->value;
    QCOMPARE(overHttp.at("result").at("tools").size(), 3U);
    url.setScheme(u"ws"_s);
    QWebSocket socket;
    QSignalSpy received(&socket, &QWebSocket::textMessageReceived);
    socket.open(url);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.sendTextMessage(QString::fromUtf8(list));
    QTRY_COMPARE(received.count(), 1);
    QVERIFY(parseJson(received[0][0].toString().toUtf8())->value == overHttp);
    server.kill();
    QTRY_COMPARE(server.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TestFilesystemTools)
#include "tst_filesystemtools.moc"
