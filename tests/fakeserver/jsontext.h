// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Fake {

/// The raw text of a member's value, or empty if there is none. Trusts its input: tests send valid JSON.
std::string_view member(std::string_view object, std::string_view key);

/// A member of a member …: `at(message, {"params", "name"})`.
template<typename... Keys>
std::string_view at(std::string_view object, Keys... keys)
{
    ((object = member(object, keys)), ...);
    return object;
}

/// The text between a raw string's quotes, escapes left as they are; anything else as it is.
std::string_view unquoted(std::string_view raw);

long number(std::string_view raw, long otherwise);

/// A JSON string, quotes included.
std::string quoted(std::string_view text);

} // namespace Fake
