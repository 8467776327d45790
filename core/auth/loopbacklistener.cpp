// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbacklistener.h"

#include "core/auth/pkce.h"
#include "core/auth/urlrules.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr QByteArrayView kPath = "/callback";
constexpr qsizetype kMostHead = 16 * 1024;
constexpr int kMostConnections = 16;
constexpr int kRequestMs = 10'000;

QUrl redirectUri(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1/callback"_s.arg(port));
}

/// The one Host of a request head; empty if there is none or more than one.
QByteArray hostOf(const QByteArray &head)
{
    QByteArray host;
    int count = 0;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare("host", Qt::CaseInsensitive) == 0) {
            host = line.mid(colon + 1).trimmed();
            ++count;
        }
    }
    return count == 1 ? host : QByteArray();
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
{
    m_server->setMaxPendingConnections(kMostConnections);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener() = default;

Result<QUrl> LoopbackListener::listen(const QUrl &registered)
{
    close();
    const bool knowsPort = registered.port() > 0 && registered == redirectUri(quint16(registered.port()));
    const bool listens = (knowsPort && m_server->listen(QHostAddress::LocalHost, quint16(registered.port())))
                         || m_server->listen(QHostAddress::LocalHost, 0);
    if (!listens) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate(
                        "Auth", "No port of this machine could be opened to take the browser's answer."));
    }
    m_port = m_server->serverPort();
    return redirectUri(m_port);
}

void LoopbackListener::expect(const QString &state)
{
    m_state = state;
}

void LoopbackListener::close()
{
    m_server->close();
    m_state.clear();
}

bool LoopbackListener::isListening() const
{
    return m_server->isListening();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this); // the answer is still written after the server was closed
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (findChildren<QTcpSocket *>().size() > kMostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kRequestMs, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kMostHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() == kMostHead) {
            socket->abort();
        }
        return;
    }
    socket->readAll();
    socket->disconnect(this); // one request a connection
    const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = line.size() == 3 && line[0] == "GET" ? line[1] : QByteArray();
    if (!isRedirect(target, head.left(end))) {
        answer(socket, "404 Not Found", QCoreApplication::translate("Auth", "There is nothing here."));
        return;
    }
    answer(socket, "200 OK",
           QCoreApplication::translate("Auth", "Signalbox has the answer. You can close this page and go back to it."));
    close();
    emit received(target.mid(target.indexOf('?') + 1));
}

bool LoopbackListener::isRedirect(const QByteArray &target, const QByteArray &head) const
{
    const qsizetype question = target.indexOf('?');
    if (!isListening() || question < 0 || QByteArrayView(target).first(question) != kPath
        || hostOf(head) != "127.0.0.1:" + QByteArray::number(m_port)) {
        return false;
    }
    const Result<QString> state = formValue(formFields(QByteArrayView(target).sliced(question + 1)), u"state"_s);
    return state && !m_state.isEmpty() && isEqualSecret(state->toUtf8(), m_state.toUtf8());
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    const QByteArray page =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Signalbox</title></head><body><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
                    "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'"
                    "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
                  + page);
    socket->flush(); // this object may be gone before the event loop comes to it
    socket->disconnectFromHost();
}

} // namespace Signalbox
