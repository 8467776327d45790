// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace Signalbox {

/// A value in a JSON text with the place where it stands. Offsets are bytes, ranges half open.
struct JsonNode
{
    enum class Kind { Scalar, Array, Object };

    Kind kind = Kind::Scalar;
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype keyBegin = 0; ///< of a member: where its name begins, with its quote; else `begin`
    qsizetype comma = -1;   ///< the comma after it; -1 if there is none
    std::string key;        ///< of a member: its name, decoded
    Json scalar;            ///< of a scalar
    std::vector<JsonNode> children;

    /// The last member of this name (it is the one that counts); null if there is none.
    [[nodiscard]] const JsonNode *member(std::string_view name) const;
    /// The value at a path below this one; null if there is none.
    [[nodiscard]] const JsonNode *at(const ConfigPath &path) const;
    [[nodiscard]] Json value() const; ///< of twins the last value, at the place of the first
};

/// JSON as people write it, read with places: JSON with comments (`//`, `/* */`), trailing commas and a byte order
/// mark, and JSON5 (json5.org: names without quotes, single quotes, hexadecimal numbers, a sign or a point in front,
/// line continuations). Reads on until the text stops making sense; what was whole by then is in the tree.
struct JsonOutline
{
    static constexpr int depthLimit = 256;

    JsonNode root;                 ///< of nothing: a null scalar
    bool isEmpty = true;           ///< nothing but space and comments
    std::optional<Error> breakage; ///< Error::Kind::Framing, `where` is "byte N"
    QList<ConfigProblem> problems; ///< names that stand twice, numbers JSON has no word for

    [[nodiscard]] static JsonOutline of(QByteArrayView text);
};

/// The first byte from `at` on that is neither space nor comment; the size of the text if there is none.
[[nodiscard]] qsizetype skipJsonSpace(QByteArrayView text, qsizetype at);

} // namespace Signalbox
