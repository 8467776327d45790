// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/stdiotransport.h"

#include <QEventLoop>

#include <optional>

namespace Signalbox {

/// The program treeload, started as a server is: by a guard, over the transport.
class TreeProbe
{
public:
    TreeProbe();
    ~TreeProbe();

    [[nodiscard]] bool start();
    /// Gives an order and waits until it is carried out; answers what was said before the "ok". None: it was not.
    std::optional<QByteArray> order(const QByteArray &text);
    void close(); ///< waits until the transport is closed
    [[nodiscard]] ProcessRoot root() const { return m_transport.processRoot(); }

private:
    [[nodiscard]] bool wait();

    StdioTransport m_transport;
    QEventLoop m_loop;
    QByteArray m_answer;
    bool m_isOpen = false;
};

} // namespace Signalbox
