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
    enum class Fault : quint8 { None, NotJson, NotObject, DuplicateKey, BothResultAndError, NeitherMethodNorResult, BadId, BadMethod, WrongVersion };

    Shape shape = Shape::Invalid;
    Fault fault = Fault::NotJson; ///< WrongVersion ("jsonrpc" absent or not "2.0") may stand beside a valid shape
    QByteArrayView id;            ///< raw: 12, "a", null; empty if absent
    QByteArrayView method;        ///< without quotes, escapes not resolved
    QByteArrayView params;        ///< raw object or array; empty if absent
    QByteArrayView result;        ///< raw value; empty if absent
    QByteArrayView error;         ///< raw value; empty if absent
};

/// Skims messages with simdjson; keeps its buffers between calls. One per thread of use.
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
