// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace Signalbox {

/// While there is one, a terminal does not show what is typed, but for the end of a line. It shows it again when this is
/// gone, or when a signal ends the program, whoever handles that. One at a time; another does nothing.
class HiddenTyping
{
public:
    explicit HiddenTyping(int terminal); ///< a descriptor, which stays the caller's
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    bool m_isOurs = false;
};

} // namespace Signalbox
