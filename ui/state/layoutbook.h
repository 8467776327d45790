// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

class UiState;

/// How each server's page is arranged, by the server's id, as text that only the page understands. Bounded: the server
/// whose layout was changed longest ago is forgotten first.
class LayoutBook
{
public:
    static constexpr int kMost = 100; ///< servers

    explicit LayoutBook(UiState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] QByteArray layout(const QString &server) const; ///< empty: as usual
    void keep(const QString &server, const QByteArray &layout);   ///< an empty one is forgotten
    void forget(const QString &server) { keep(server, {}); }

private:
    UiState &m_state;
};

} // namespace Signalbox
