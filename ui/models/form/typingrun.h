// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Signalbox {

/// Which edits of a text belong together, so that undoing takes back a word and not a letter: letters typed one after
/// another up to the next word, or taken away one after another, in one place. What is pasted stands alone. Knows no
/// time: what is undone does not depend on how fast somebody types.
class TypingRun
{
public:
    /// True if the change of the text at `place` continues the one before it.
    bool continues(const QString &place, QStringView before, QStringView after);
    void end() { m_place.reset(); } ///< whatever comes next stands alone

private:
    std::optional<QString> m_place; // empty: no run
    bool m_grows = false;
    bool m_wasSpace = false;
};

} // namespace Signalbox
