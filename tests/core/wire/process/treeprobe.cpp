// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treeprobe.h"

#include <QTimer>

namespace Signalbox {

namespace {

StdioOptions options()
{
    StdioOptions options;
    options.program = qEnvironmentVariable("SIGNALBOX_BIN") + QStringLiteral("/treeload");
    return options;
}

} // namespace

TreeProbe::TreeProbe()
    : m_transport(options(), Clock::system())
{
    QObject::connect(&m_transport, &Transport::opened, &m_loop, [this] {
        m_isOpen = true;
        m_loop.exit(0);
    });
    QObject::connect(&m_transport, &Transport::closed, &m_loop, [this] {
        m_isOpen = false;
        m_loop.exit(1);
    });
    QObject::connect(
        &m_transport, &Transport::frameReceived, &m_loop,
        [this](const Frame &frame) {
            m_answer = frame.bytes.toByteArray();
            m_loop.exit(0);
        },
        Qt::DirectConnection);
}

TreeProbe::~TreeProbe() = default;

bool TreeProbe::wait()
{
    QTimer::singleShot(20000, &m_loop, [this] { m_loop.exit(2); });
    return m_loop.exec() == 0;
}

bool TreeProbe::start()
{
    m_transport.open();
    return wait();
}

std::optional<QByteArray> TreeProbe::order(const QByteArray &text)
{
    m_answer.clear();
    m_transport.send(text);
    return wait() && m_answer.endsWith("ok") ? std::optional(m_answer.chopped(2).trimmed()) : std::nullopt;
}

void TreeProbe::close()
{
    if (m_isOpen) {
        m_transport.close();
        static_cast<void>(wait());
    }
}

} // namespace Signalbox
