// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <string>
#include <string_view>

namespace Fake {

/// Writes lines to stdout as the options spoil them.
class Wire
{
public:
    explicit Wire(const Options &options)
        : m_options(options)
    {
    }

    void line(std::string_view message);
    void raw(std::string_view bytes);             ///< in pieces when --split says so
    static void fill(int descriptor, long bytes); ///< so many A

private:
    const Options &m_options;
    bool m_begun = false;
};

} // namespace Fake
