// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <string>
#include <utility>
#include <vector>

namespace Signalbox {

/// Puts a value together from the inside out, on a stack of its own. Of members with one key the last value stays, at
/// the place of the first: jsoncons keeps the first, which is not what the program at the other end most likely does.
class JsonBuilder
{
public:
    void key(std::string name) { m_key = std::move(name); }
    void add(Json value) { m_items.emplace_back(std::move(m_key), std::move(value)); }
    void begin();
    void endObject(bool hasTwins); ///< with the caller's word whether any key stands twice
    void endArray();

    /// The finished value; the builder is empty afterwards.
    [[nodiscard]] Json take();

private:
    using Member = std::pair<std::string, Json>;

    std::vector<Member> m_items;                             // what is not yet inside its object or array
    std::vector<std::pair<std::size_t, std::string>> m_open; // where each open one begins, and its key
    std::string m_key;
};

/// A number of JSON's grammar as a value: 64-bit integers as such, everything else in its spelling.
[[nodiscard]] Json numberValue(std::string_view text, bool isInteger);

} // namespace Signalbox
