// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// There is no official SDK for C++: a small program over Qt, which says what crosses the wire.
#include "core/journal/exchange/copyliterals.h"
#include "core/journal/exchange/copyparts.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Failure refuseCpp(const char *why)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("CopyAs", why));
}

const QString kHttpHead = uR"(// Qt 6.5 or later: target_link_libraries(example PRIVATE Qt6::Network)
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

using namespace Qt::StringLiterals;

// An answer is JSON, or events with JSON in them.
static QJsonObject answerIn(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("data:")) {
            const QJsonObject data = QJsonDocument::fromJson(line.sliced(5)).object();
            answer = data.contains("id"_L1) && !data.contains("method"_L1) ? data : answer;
        }
    }
    return answer;
}

static QNetworkReply *post(QNetworkAccessManager &network, const QByteArray &message, const QByteArray &session = {})
{
)"_s;

const QString kHttpPost = uR"(    if (!session.isEmpty()) {
        request.setRawHeader("Mcp-Session-Id", session);
    }
    QNetworkReply *reply = network.post(request, message);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        QTextStream(stderr) << reply->errorString() << Qt::endl;
    }
    return reply;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QNetworkAccessManager network;
    QByteArray session;
)"_s;

const QString kStdioHead = uR"(// Qt 6.5 or later: target_link_libraries(example PRIVATE Qt6::Core)
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTextStream>

using namespace Qt::StringLiterals;

// Waits for an answer; notifications and the server's own requests are passed over.
static QJsonObject answerOf(QProcess &server)
{
    while (server.canReadLine() || server.waitForReadyRead(-1)) {
        while (server.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(server.readLine()).object();
            if (message.contains("id"_L1) && !message.contains("method"_L1)) {
                return message;
            }
        }
    }
    return {};
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
)"_s;

const QString kEnd = uR"(    QTextStream(stdout) << QJsonDocument(answer).toJson();
    return answer.contains("result"_L1) ? 0 : 1;
}
)"_s;

QString rawHeader(const QString &name, const CopyValue &value)
{
    return u"    request.setRawHeader("_s + cppString(name) + ", "_L1 + value.inCppBytes() + ");\n"_L1;
}

QString httpProgram(const CopyParts &parts)
{
    QString text = kHttpHead + u"    QNetworkRequest request{QUrl("_s + parts.url().inCppText() + ")};\n"_L1;
    text += rawHeader(u"Content-Type"_s, CopyValue(u"application/json"_s));
    text += rawHeader(u"Accept"_s, CopyValue(u"application/json, text/event-stream"_s));
    if (parts.needsHandshake() && !parts.subject.revision.isEmpty()) {
        text += rawHeader(u"MCP-Protocol-Version"_s, CopyValue(parts.subject.revision));
    }
    for (const auto &[name, value] : parts.subject.mirrored) {
        text += rawHeader(QString::fromLatin1(name), CopyValue(QString::fromLatin1(value)));
    }
    for (const auto &[name, value] : parts.headers()) {
        text += rawHeader(name, value);
    }
    text += kHttpPost;
    if (parts.needsHandshake()) {
        text += u"    session = post(network, "_s + cppJson(parts.initializeMessage())
                + ")->rawHeader(\"Mcp-Session-Id\");\n    post(network, "_L1 + cppJson(CopyParts::initializedMessage())
                + ", session);\n"_L1;
    }
    return text + u"    const QJsonObject answer = answerIn(post(network, "_s + cppJson(parts.message)
           + ", session)->readAll());\n"_L1 + kEnd;
}

QString stdioProgram(const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    QString text = kStdioHead;
    if (!target.environment.isEmpty()) {
        text += "    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();\n"_L1;
        for (const auto &[name, value] : target.environment) {
            text += "    environment.insert("_L1 + CopyValue(name).inCppText() + ", "_L1
                    + CopyValue(name, value, parts.masker).inCppText() + ");\n"_L1;
        }
        text += "    server.setProcessEnvironment(environment);\n"_L1;
    }
    if (!target.workingDirectory.isEmpty()) {
        text += "    server.setWorkingDirectory("_L1 + CopyValue(target.workingDirectory).inCppText() + ");\n"_L1;
    }
    QStringList words;
    for (const CopyValue &word : copyWords(target.arguments, parts.masker)) {
        words += word.inCppText();
    }
    text +=
        u"    server.start("_s + CopyValue(target.command).inCppText() + ", {"_L1 + words.join(", "_L1) + "});\n"_L1
        + "    if (!server.waitForStarted()) {\n        QTextStream(stderr) << server.errorString() << Qt::endl;\n"_L1
        + "        return 1;\n    }\n"_L1;
    const auto write = [](const QByteArray &message) {
        return u"    server.write("_s + cppJson(message) + " \"\\n\");\n"_L1;
    };
    if (parts.needsHandshake()) {
        text +=
            write(parts.initializeMessage()) + "    answerOf(server);\n"_L1 + write(CopyParts::initializedMessage());
    }
    return text + write(parts.message) + "    const QJsonObject answer = answerOf(server);\n"_L1
           + "    server.closeWriteChannel();\n    server.waitForFinished();\n"_L1 + kEnd;
}

} // namespace

Result<QString> copyAsCpp(const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    if (target.kind == CopyTarget::Kind::WebSocket || target.kind == CopyTarget::Kind::Sse) {
        return refuseCpp(QT_TRANSLATE_NOOP("CopyAs", "A program in C++ is made for servers that are programs or speak "
                                                     "Streamable HTTP only."));
    }
    const bool isProgram = target.kind == CopyTarget::Kind::Stdio;
    if (isProgram ? target.command.isEmpty() : target.url.isEmpty()) {
        return refuseCpp(QT_TRANSLATE_NOOP("CopyAs", "How this server is reached is not known any more."));
    }
    return isProgram ? stdioProgram(parts) : httpProgram(parts);
}

} // namespace Signalbox
