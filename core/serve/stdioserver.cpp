// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/stdioserver.h"

#include "core/base/limits.h"
#include "core/base/logging.h"
#include "core/wire/lineframer.h"
#include "core/wire/pipeio.h"
#include "core/wire/pipewriter.h"

#include <QSocketNotifier>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>

namespace Signalbox {

namespace {

constexpr qint64 kPauseBytes = 8 * 1024 * 1024; ///< unsent answers from which on no more requests are read
constexpr int kLookAgainMs = 10;                ///< the writer does not tell when its queue is empty
constexpr int kLastAnswersMs = 10000;           ///< for a client that closed its end and reads slowly

/// Pipes and sockets of ours must not block. A terminal or file is left alone: its flags are shared with others.
FileDescriptor standardOutput()
{
    FileDescriptor output(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
    struct stat info{};
    if (output.isOpen() && ::fstat(output.get(), &info) == 0 && (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode))) {
        ::fcntl(output.get(), F_SETFL, ::fcntl(output.get(), F_GETFL) | O_NONBLOCK);
    }
    return output;
}

} // namespace

struct StdioServer::Private
{
    Private(StdioServer *owner, ServerHost &serverHost)
        : q(owner)
        , host(serverHost)
        , framer(Limits().messageBytes)
        , writer(standardOutput(), Limits().writeQueueBytes)
        , notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
    }

    void handleReadable();
    void deliver(const Frame &frame);
    void handleWaiting();
    void handleSettled();
    void endInput();
    void finish();

    StdioServer *q;
    ServerHost &host;
    LineFramer framer;
    PipeWriter writer;
    QSocketNotifier notifier;
    QTimer waiting;  // for the client to take answers
    QTimer lastWait; // at the end
    bool inputEnded = false;
    bool isFinished = false;
};

StdioServer::StdioServer(ServerHost &host, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, host))
{
    d->notifier.setEnabled(false);
    d->waiting.setInterval(kLookAgainMs);
    d->lastWait.setSingleShot(true);
    d->lastWait.setInterval(kLastAnswersMs);
    connect(&d->notifier, &QSocketNotifier::activated, this, [this] { d->handleReadable(); });
    connect(&d->waiting, &QTimer::timeout, this, [this] { d->handleWaiting(); });
    connect(&d->lastWait, &QTimer::timeout, this, [this] { d->finish(); });
    connect(&d->writer, &PipeWriter::broken, this, [this] { d->finish(); });
    connect(&d->host, &ServerHost::settled, this, [this] { d->handleSettled(); });
    connect(&d->host, &ServerHost::send, this, [this](const ServedMessage &message) {
        if (!d->writer.writeLine(message.bytes)) {
            qCWarning(logServe, "The client does not read: %lld bytes are waiting. The server ends.",
                      static_cast<long long>(d->writer.unsentBytes()));
            QMetaObject::invokeMethod(this, [this] { d->finish(); }, Qt::QueuedConnection);
        }
    });
}

StdioServer::~StdioServer() = default;

void StdioServer::start()
{
    PipeIo::ignoreBrokenPipes();
    d->notifier.setEnabled(true);
}

void StdioServer::Private::handleReadable()
{
    // One read for each notification: the descriptor may be shared, so it stays as it is and could block.
    const PipeIo::ReadResult read = PipeIo::read(STDIN_FILENO, framer.room());
    if (read.kind == PipeIo::ReadResult::Kind::Empty) {
        return;
    }
    writer.hold();
    if (read.kind == PipeIo::ReadResult::Kind::Bytes) {
        framer.filled(read.count);
    }
    while (const std::optional<Frame> frame = framer.next()) {
        deliver(*frame);
    }
    const bool isEnd = read.kind == PipeIo::ReadResult::Kind::End;
    if (isEnd && !framer.isOverLimit()) {
        if (const std::optional<Frame> frame = framer.last()) {
            deliver(*frame);
        }
    }
    (void)writer.release();
    if (framer.isOverLimit()) {
        qCWarning(logServe, "A message is longer than %lld bytes. The server ends.",
                  static_cast<long long>(framer.lineLimit()));
    }
    if (framer.error() != 0) {
        qCWarning(logServe, "There is no memory for a message of more than %lld bytes. The server ends.",
                  static_cast<long long>(framer.pendingBytes()));
    }
    if (isEnd || framer.isOverLimit() || framer.error() != 0) {
        endInput();
    } else if (writer.unsentBytes() > kPauseBytes) {
        notifier.setEnabled(false);
        waiting.start();
    }
}

void StdioServer::Private::deliver(const Frame &frame)
{
    constexpr qsizetype kByteOrderMark = 3;
    host.receive(frame.flags & Frame::HadBom ? frame.bytes.sliced(kByteOrderMark) : frame.bytes);
}

void StdioServer::Private::handleWaiting()
{
    if (inputEnded && host.callsInFlight() > 0) {
        waiting.stop(); // settled() starts it again
        return;
    }
    if (inputEnded && !lastWait.isActive()) {
        lastWait.start();
    }
    if (writer.unsentBytes() > (inputEnded ? 0 : kPauseBytes / 2)) {
        return;
    }
    waiting.stop();
    if (inputEnded) {
        finish();
    } else {
        notifier.setEnabled(true);
    }
}

void StdioServer::Private::handleSettled()
{
    if (inputEnded) {
        waiting.start();
    }
}

void StdioServer::Private::endInput()
{
    notifier.setEnabled(false);
    inputEnded = true;
    waiting.start();
}

void StdioServer::Private::finish()
{
    if (isFinished) {
        return;
    }
    isFinished = true;
    notifier.setEnabled(false);
    waiting.stop();
    lastWait.stop();
    emit q->finished();
}

} // namespace Signalbox
