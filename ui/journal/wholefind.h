// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findtarget.h"

#include <functional>
#include <utility>

namespace Signalbox {

class BytesPane;
class TextFind;

/// Looks through all of a message of which only the beginning is shown as text: first there, then, behind it, in its
/// bytes. Whoever steps to a hit is turned to the pane that has it; a new answer alone turns nobody away.
class WholeFind : public FindTarget
{
public:
    using Turn = std::function<void(bool toBytes)>;
    WholeFind(TextFind &text, BytesPane &bytes, Turn turn)
        : m_text(text)
        , m_bytes(bytes)
        , m_turn(std::move(turn))
    {
    }

    void setShown(qint64 shown) { m_shown = shown; } ///< bytes of the message that are shown as text
    void find(const QString &words, Then then) override;
    void showHit(qsizetype number) override;
    [[nodiscard]] QString extent() const override;

private:
    TextFind &m_text;
    BytesPane &m_bytes;
    Turn m_turn;
    qint64 m_shown = 0;
    qsizetype m_inText = 0; // hits; the rest is in the bytes
    bool m_isFresh = false; // nobody has stepped yet
};

} // namespace Signalbox
