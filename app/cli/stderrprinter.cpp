// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stderrprinter.h"

#include "app/cli/clioutput.h"
#include "core/hub/connection.h"
#include "core/json/masker.h"

#include <chrono>
#include <cstdio>

namespace Signalbox {

using namespace std::chrono_literals;

StderrPrinter::StderrPrinter(Connection &connection, const Masker *masker)
    : m_connection(connection)
    , m_masker(masker)
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

void StderrPrinter::printLine(QByteArrayView line) const
{
    std::fprintf(stderr, "[stderr] %s\n", forTerminal(m_masker ? m_masker->maskText(line).text : line).constData());
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
