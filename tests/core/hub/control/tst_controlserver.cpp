// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlserver.h"

#include "core/hub/control/controlclient.h"
#include "core/hub/control/controlplace.h"
#include "core/json/jsontext.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <sys/stat.h>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestControlServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersOneQuestionAfterAnother();
    void nobodyIsThereWithoutOne();
    void itsSocketIsTheUsersAlone();
    void endsWhoeverAsksNoQuestion();
    void endsALineThatIsTooLong();
    void readsNoFurtherThanItsAnswersAreRead();
    void hasRoomForSixteen();
    void endsWhoeverAsksNothing();
    void anotherOneTakesOverTheSocketOfTheDead();
    void theSecondWaitsForTheFirst();
    void foldersOfTheirOwnHaveSocketsOfTheirOwn();
    void withoutARuntimeFolderItIsWithTheData();

private:
    [[nodiscard]] QString socket() const { return m_folder->filePath(u"run/s"_s); }
    [[nodiscard]] std::unique_ptr<QLocalSocket> connected() const;
    void serve();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ControlServer> m_server;
    int m_asked = 0;
    qsizetype m_answerSize = 0;
};

namespace {

bool isOver(QLocalSocket &socket)
{
    return QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; });
}

/// What the client waits for blocks its thread.
Result<std::optional<Json>> askFromElsewhere(const QString &socket, const ControlQuestion &question, int waitMs = 5000)
{
    Result<std::optional<Json>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = askSignalbox(socket, question, waitMs); }));
    thread->start();
    if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 10000)) {
        thread->wait();
    }
    return answer;
}

} // namespace

void TestControlServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_asked = 0;
    m_answerSize = 0;
}

void TestControlServer::cleanup()
{
    m_server.reset();
}

void TestControlServer::serve()
{
    m_server = std::make_unique<ControlServer>(socket(), [this](const ControlQuestion &question) -> Result<Json> {
        ++m_asked;
        if (question.of == "nobody"_L1) {
            return Failure(Error{.kind = Error::Kind::Usage, .message = u"There is no such server."_s});
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("of", fromQString(question.of));
        json.insert_or_assign("more", std::string(std::size_t(m_answerSize), 'x'));
        return json;
    });
    QVERIFY(m_server->isListening());
}

std::unique_ptr<QLocalSocket> TestControlServer::connected() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(this->socket());
    return socket->waitForConnected() ? std::move(socket) : nullptr;
}

void TestControlServer::answersOneQuestionAfterAnother()
{
    serve();
    const auto asker = connected();
    QVERIFY(asker);
    const QByteArrayList asked{R"({"ask":"cache","of":"a"})", R"({"ask":"cache","of":"nobody"})", R"({"ask":"cache",)"};
    asker->write(asked.join('\n'));
    QTRY_COMPARE(m_asked, 2);
    asker->write("\"of\":\"b\"}\n");
    QTRY_COMPARE(m_asked, 3);
    QByteArray said;
    QTRY_COMPARE_GE((said += asker->readAll()).count('\n'), 3);
    const QByteArrayList expected{R"({"result":{"of":"a","more":""}})",
                                  R"({"error":{"message":"There is no such server.","advice":""}})",
                                  R"({"result":{"of":"b","more":""}})", QByteArray("")};
    QCOMPARE(said, expected.join('\n'));
    QCOMPARE(asker->state(), QLocalSocket::ConnectedState);
    const auto answer = askFromElsewhere(socket(), {.ask = ControlQuestion::Ask::Breakers, .of = u"c"_s});
    QVERIFY(answer && *answer);
    QCOMPARE(compactJson(**answer), R"({"of":"c","more":""})");
    const auto refused = askFromElsewhere(socket(), {.ask = ControlQuestion::Ask::Breakers, .of = u"nobody"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"There is no such server."_s);
}

void TestControlServer::nobodyIsThereWithoutOne()
{
    const auto never = askSignalbox(socket(), {});
    QVERIFY(never && !*never);
    serve();
    m_server->close();
    const auto after = askSignalbox(socket(), {});
    QVERIFY(after && !*after);
}

void TestControlServer::itsSocketIsTheUsersAlone()
{
    serve();
    struct stat info = {};
    QCOMPARE(::stat(socket().toUtf8().constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    QCOMPARE(::stat(QFileInfo(socket()).path().toUtf8().constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    const auto asker = connected();
    QVERIFY(asker);
    QVERIFY(isOfSameUser(asker->socketDescriptor()));
    QVERIFY(!isOfSameUser(0) && !isOfSameUser(-1)); // whatever cannot be asked is nobody's
}

void TestControlServer::endsWhoeverAsksNoQuestion()
{
    serve();
    const auto asker = connected();
    QVERIFY(asker);
    asker->write("GET / HTTP/1.1\r\n\r\n{\"ask\":\"clearCache\"}\n");
    QVERIFY(isOver(*asker));
    QVERIFY(asker->readAll().startsWith("{\"error\":{\"message\":\""));
    QCOMPARE(m_asked, 0);
}

void TestControlServer::endsALineThatIsTooLong()
{
    serve();
    const auto asker = connected();
    QVERIFY(asker);
    asker->write(QByteArray(10'000'000, '['));
    QVERIFY(isOver(*asker));
    QCOMPARE(m_asked, 0);
    QVERIFY(connected());
}

void TestControlServer::readsNoFurtherThanItsAnswersAreRead()
{
    m_answerSize = 1'000'000;
    serve();
    const auto asker = connected();
    QVERIFY(asker);
    asker->setReadBufferSize(1);
    QByteArray questions;
    for (int i = 0; i < 1000; ++i) {
        questions += "{\"ask\":\"cache\"}\n";
    }
    asker->write(questions);
    QTRY_COMPARE(m_asked, 1);
    const auto other = askFromElsewhere(socket(), {}); // some turns of the loop later
    QVERIFY(other && *other);
    QCOMPARE(m_asked, 2);
}

void TestControlServer::hasRoomForSixteen()
{
    serve();
    std::vector<std::unique_ptr<QLocalSocket>> askers;
    for (int i = 0; i < ControlServer::kMostConnections; ++i) {
        askers.push_back(connected());
        QVERIFY(askers.back());
        askers.back()->write("{\"ask\":\"cache\"}\n");
        QTRY_COMPARE(m_asked, i + 1);
    }
    const auto oneMore = connected();
    QVERIFY(oneMore);
    oneMore->write("{\"ask\":\"cache\"}\n");
    QVERIFY(isOver(*oneMore));
    QCOMPARE(m_asked, ControlServer::kMostConnections);
    askers.front()->abort();
    QTRY_VERIFY(askFromElsewhere(socket(), {}).has_value());
}

void TestControlServer::endsWhoeverAsksNothing()
{
    serve();
    m_server->setPatience(50);
    const auto asker = connected();
    QVERIFY(asker);
    asker->write(R"({"ask":)");
    QVERIFY(isOver(*asker));
}

void TestControlServer::anotherOneTakesOverTheSocketOfTheDead()
{
    QVERIFY(QDir().mkpath(QFileInfo(socket()).path()));
    QLocalServer dead;
    QVERIFY(dead.listen(socket()));
    const QString kept = m_folder->filePath(u"kept"_s);
    QVERIFY(QFile::rename(socket(), kept));
    dead.close();
    QVERIFY(QFile::rename(kept, socket())); // as a killed program leaves it
    const auto nobody = askSignalbox(socket(), {});
    QVERIFY(nobody && !*nobody);
    serve();
    QVERIFY(connected());
}

void TestControlServer::theSecondWaitsForTheFirst()
{
    serve();
    ControlServer second(socket(), [](const ControlQuestion &) -> Result<Json> { return Json("second"); });
    QVERIFY(!second.isListening());
    QVERIFY(connected());
    m_server->close();
    QTRY_VERIFY_WITH_TIMEOUT(second.isListening(), 20000);
}

void TestControlServer::foldersOfTheirOwnHaveSocketsOfTheirOwn()
{
    QTemporaryDir runtime; // 0700
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const QString config = m_folder->filePath(u"config"_s);
    const QString data = m_folder->filePath(u"data"_s);
    const QString place = controlSocket(Paths(config, data));
    QVERIFY(place.startsWith(runtime.path() + "/signalbox/"_L1));
    QCOMPARE(controlSocket(Paths(config + "/"_L1, m_folder->filePath(u"x/../data"_s))), place);
    QVERIFY(controlSocket(Paths(config, config)) != place);
    QVERIFY(controlSocket(Paths(data, data)) != place);
    QVERIFY(controlSocket(Paths(data, config)) != place);
    QVERIFY(QDir().mkpath(data));
    QVERIFY(QFile::link(data, m_folder->filePath(u"link"_s)));
    QCOMPARE(controlSocket(Paths(config, m_folder->filePath(u"link"_s))), controlSocket(Paths(config, data)));
}

void TestControlServer::withoutARuntimeFolderItIsWithTheData()
{
    const QString open = m_folder->filePath(u"open"_s);
    QVERIFY(QDir().mkpath(open));
    QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    const QString data = m_folder->filePath(u"data"_s);
    for (const QString &folder : {open, m_folder->filePath(u"absent"_s)}) {
        qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
        QCOMPARE(controlSocket(Paths(data, data)), data + "/control.sock"_L1);
    }
}

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
