// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outofmemory.h"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <new>

namespace Signalbox {

namespace {

QByteArray s_words; // made before: then there is no memory for them
int s_exitCode = 0;
std::terminate_handler s_before = nullptr;

[[noreturn]] void end()
{
    try {
        if (const std::exception_ptr error = std::current_exception()) {
            std::rethrow_exception(error);
        }
    } catch (const std::bad_alloc &) {
        [[maybe_unused]] const ssize_t written =
            ::write(STDERR_FILENO, s_words.constData(), std::size_t(s_words.size()));
        std::_Exit(s_exitCode); // nothing that might want memory
    } catch (...) {             // NOLINT(bugprone-empty-catch): ends below
    }
    if (s_before != nullptr) {
        s_before();
    }
    std::abort();
}

} // namespace

void endWhenOutOfMemory(QByteArray words, int exitCode)
{
    s_words = std::move(words) + '\n';
    s_exitCode = exitCode;
    s_before = std::set_terminate(end);
}

} // namespace Signalbox
