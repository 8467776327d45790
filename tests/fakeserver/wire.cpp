// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <unistd.h>

namespace Fake {

namespace {

void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            std::_Exit(1); // the client is gone
        }
        bytes.remove_prefix(size_t(count));
    }
}

} // namespace

void Wire::line(std::string_view message)
{
    std::string bytes = m_options.bom && !m_begun ? "\xEF\xBB\xBF" : "";
    m_begun = true;
    bytes += message;
    bytes += m_options.crlf ? "\r\n\r\n" : "\n";
    raw(bytes);
}

void Wire::raw(std::string_view bytes)
{
    if (m_options.split <= 0) {
        writeAll(STDOUT_FILENO, bytes);
        return;
    }
    while (!bytes.empty()) {
        const size_t count = std::min(bytes.size(), size_t(m_options.split));
        writeAll(STDOUT_FILENO, bytes.substr(0, count));
        bytes.remove_prefix(count);
        usleep(100); // lets the reader see the piece alone
    }
}

void Wire::fill(int descriptor, long bytes)
{
    const std::string block(1 << 16, 'A');
    for (long left = bytes; left > 0; left -= long(block.size())) {
        writeAll(descriptor, std::string_view(block).substr(0, size_t(std::min(left, long(block.size())))));
    }
}

} // namespace Fake
