// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stderrprinter.h"

#include "app/cli/clioutput.h"
#include "core/hub/connection.h"

#include <chrono>
#include <cstdio>

namespace Signalbox {

using namespace std::chrono_literals;

namespace {

void printLine(QByteArrayView line)
{
    std::fprintf(stderr, "[stderr] %s\n", forTerminal(line).constData());
}

} // namespace

StderrPrinter::StderrPrinter(Connection &connection)
    : m_connection(connection)
{
    connect(&m_timer, &QTimer::timeout, this, &StderrPrinter::print);
    m_timer.start(50ms);
}

StderrPrinter::~StderrPrinter()
{
    print();
    if (!m_rest.isEmpty()) {
        printLine(m_rest);
    }
}

void StderrPrinter::print()
{
    m_rest += m_connection.console(m_read);
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QByteArrayView line = QByteArrayView(m_rest).sliced(begin, end - begin);
        printLine(line.endsWith('\r') ? line.chopped(1) : line);
        begin = end + 1;
    }
    m_rest.remove(0, begin);
}

} // namespace Signalbox
