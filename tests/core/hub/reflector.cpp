// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/reflector.h"

#include "core/json/jsontext.h"
#include "core/json/secretformats.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Signalbox;
using namespace Qt::StringLiterals;

Reflector::Reflector(QList<QByteArray> canaries)
    : m_canaries(std::move(canaries))
    , m_said(m_canaries)
    , m_mcp(LabMcp::Speaks::Modern)
{
    for (const QString &name : {u"reflect"_s, u"fail"_s}) {
        m_mcp.tools.append({{u"name"_s, name}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}});
    }
    m_mcp.on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        if (during) {
            during();
        }
        answer(call, reply);
    });
    m_mcp.server.on("POST", "/refuse", [this](const LabRequest &request, LabReply &reply) {
        const QByteArray all = words(request);
        QByteArray plain = m_said.join(' ');
        plain.replace('\n', ' ').replace('"', ' ');
        reply.send(401,
                   {{"WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" + plain + '"'},
                    {"Content-Type", "application/json"}},
                   R"({"jsonrpc":"2.0","id":null,"error":{"code":-32001,"message":")" + all + "\"}}");
    });
}

QString Reflector::refusingUrl() const
{
    return m_mcp.server.url(u"/refuse"_s).toString();
}

QList<QByteArray> Reflector::shown() const
{
    QList<QByteArray> tokens;
    for (const LabRequest &request : m_mcp.server.requests()) {
        const QByteArray field = request.header("Authorization");
        const QByteArray token = field.mid(field.indexOf(' ') + 1);
        if (!token.isEmpty() && !tokens.contains(token) && !m_canaries.contains(token)) {
            tokens.append(token);
        }
    }
    return tokens;
}

QByteArray Reflector::words(const LabRequest &request) const
{
    QByteArray all = kPlain;
    for (const QByteArray &canary : m_said) {
        for (const QByteArray &spelling : spellingsOf(canary)) {
            const bool isRaw = spelling.contains('\n') || spelling.contains('"');
            all += isRaw ? QByteArray() : ' ' + spelling;
        }
    }
    for (const auto &[name, value] : request.headers) {
        const QByteArray quoted = jsonString(QString::fromUtf8(name + ": " + value));
        all += ' ' + quoted.sliced(1, quoted.size() - 2);
    }
    return all + ' ' + request.query();
}

void Reflector::answer(const LabMcp::Call &call, LabReply &reply) const
{
    const QByteArray all = words(call.http);
    if (call.params["name"_L1] == "reflect"_L1) {
        reply.json(m_mcp.response(call, LabMcp::textResult(u"@HERE@"_s)).replace("@HERE@", all));
        return;
    }
    const QJsonObject error{
        {u"code"_s, -32000}, {u"message"_s, u"@HERE@"_s}, {u"data"_s, QJsonObject{{u"seen"_s, u"@HERE@"_s}}}};
    const QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call.message["id"_L1]}, {u"error"_s, error}};
    reply.json(QJsonDocument(message).toJson(QJsonDocument::Compact).replace("@HERE@", all));
}

QByteArray Reflector::spellingIn(const QByteArray &text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        for (const QByteArray &spelling : spellingsOf(secret)) {
            if (text.contains(spelling)) {
                return spelling;
            }
        }
    }
    return {};
}

QByteArray Reflector::canaryIn(const QByteArray &text) const
{
    return spellingIn(text, m_canaries + shown());
}

QString Reflector::canaryBelow(const QStringList &folders) const
{
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly)) {
                return file.fileName() + u": "_s + file.errorString();
            }
            QByteArray all = file.readAll();
            if (all.startsWith("\x1f\x8b")) {
                QProcess unpack;
                unpack.start(u"gzip"_s, {u"-dc"_s, file.fileName()});
                if (!unpack.waitForFinished() || unpack.exitCode() != 0) {
                    return file.fileName() + u": cannot be unpacked"_s;
                }
                all = unpack.readAllStandardOutput();
            }
            if (const QByteArray found = canaryIn(all + file.fileName().toUtf8()); !found.isEmpty()) {
                return file.fileName() + u": "_s + QString::fromUtf8(found);
            }
        }
    }
    return {};
}

QString Reflector::canaryInArguments() const
{
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        QFile arguments(u"/proc/"_s + process + u"/cmdline"_s);
        if (process.toLongLong() <= 0 || process.toLongLong() == QCoreApplication::applicationPid()
            || !arguments.open(QFile::ReadOnly)) {
            continue; // it ended meanwhile
        }
        if (const QByteArray found = canaryIn(arguments.readAll()); !found.isEmpty()) {
            return process + u": "_s + QString::fromUtf8(found);
        }
    }
    return {};
}
