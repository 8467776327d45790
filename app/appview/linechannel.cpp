// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/linechannel.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Signalbox {

LineChannel::LineChannel()
    : m_output(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
}

bool LineChannel::readSome()
{
    constexpr std::size_t kChunk = 65536;
    char buffer[kChunk];
    const ssize_t got = read(STDIN_FILENO, buffer, kChunk);
    if (got > 0) {
        m_unread.append(buffer, got);
    }
    return (got > 0 || (got < 0 && errno == EINTR)) && m_unread.size() <= kLongest;
}

std::optional<QByteArray> LineChannel::next()
{
    const qsizetype end = m_unread.indexOf('\n');
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray line = m_unread.first(end);
    m_unread.remove(0, end + 1);
    return line;
}

std::optional<QByteArray> LineChannel::readFirst()
{
    while (!m_unread.contains('\n')) {
        if (!readSome()) {
            return std::nullopt;
        }
    }
    return next();
}

void LineChannel::start()
{
    m_notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &LineChannel::handleReadable);
}

void LineChannel::handleReadable()
{
    const bool isThere = readSome();
    while (const std::optional<QByteArray> line = next()) {
        const Result<ParsedJson> parsed = parseJson(*line);
        const Json *message = parsed && parsed->value.is_object() ? &parsed->value : nullptr;
        if (message && message->contains("method")) {
            emit received(toQString(message->at("method")),
                          message->get_value_or<Json>("params", Json(jsoncons::json_object_arg)));
        }
    }
    if (!isThere) {
        m_notifier->setEnabled(false);
        emit ended();
    }
}

void LineChannel::send(const char *method, const Json &params)
{
    Json message(jsoncons::json_object_arg);
    message.insert_or_assign("jsonrpc", "2.0");
    message.insert_or_assign("method", method);
    message.insert_or_assign("params", params);
    const QByteArray line = compactJson(message) + '\n';
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t wrote = write(m_output, line.data() + done, std::size_t(line.size() - done));
        if (wrote < 0 && errno != EINTR) {
            return; // the other end is gone, which standard input tells as well
        }
        done += std::max<ssize_t>(wrote, 0);
    }
}

} // namespace Signalbox
