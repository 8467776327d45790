// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace Signalbox {

/// What a JSON-RPC 2.0 message is, seen without building a tree.
/// Views point into the skimmed bytes and are raw JSON text (strings with their quotes).
struct Skim
{
    enum class Shape : quint8 {
        Invalid,      ///< no JSON object, or an envelope that breaks the rules (see `fault`)
        Request,      ///< method and id
        Notification, ///< method, no id
        Result,       ///< result and id
        Error,        ///< error (id may be null or absent)
        Batch,        ///< an array (legal in 2025-03-26 only)
    };
    enum class Fault : quint8 {
        None,
        NotJson,                ///< no JSON text, or a cut one; nothing else is filled in
        NotObject,              ///< JSON, but neither object nor array
        DuplicateKey,           ///< two top-level members of one name
        BothResultAndError,     ///< more than one of method, result and error
        NeitherMethodNorResult, ///< none of method, result and error
        BadId,                  ///< no string or number (or null beside an error), or absent where it must stand
        BadMethod,              ///< no string, or an empty one
        WrongVersion,           ///< "jsonrpc" absent or not "2.0"; stands beside a valid shape
        BadText,                ///< invalid UTF-8, or raw control characters in strings
    };

    Shape shape = Shape::Invalid;
    Fault fault = Fault::NotJson;
    bool otherMembers = false; ///< a top-level member whose key is none of the six, compared exactly
    // Filled in as found, also when the shape is Invalid: a waiting request can then be ended by its id.
    QByteArrayView id;     ///< raw: 12, "a", null; empty if absent
    QByteArrayView method; ///< without quotes, escapes not resolved
    QByteArrayView params; ///< raw value (an object or array in a valid message); empty if absent
    QByteArrayView result; ///< raw value; empty if absent
    QByteArrayView error;  ///< raw value; empty if absent
};

/// Skims messages with simdjson; keeps its buffers between calls. One per thread of use. What it passes over (the
/// inside of params, result and error) is not validated: who reads it parses it.
class Skimmer
{
public:
    /// simdjson reads this many bytes past the end of a message; the caller's buffer must hold them.
    static constexpr qsizetype kPadding = 64;

    Skimmer();
    ~Skimmer();
    Skimmer(const Skimmer &) = delete;
    Skimmer &operator=(const Skimmer &) = delete;

    /// `message` must be followed by at least kPadding readable bytes. The result's views live as long as the message.
    [[nodiscard]] Skim skim(QByteArrayView message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
