// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/session/outcome.h"
#include "ui/models/result/markdown.h"

#include <QList>

#include <memory>

namespace Signalbox {

/// One of the contents that a read gave, taken apart for showing.
struct ResourcePart
{
    QString uri; ///< may be another than the one that was asked for
    QString mimeType;
    bool isText = true;
    QByteArray bytes;                 ///< a text as UTF-8, else what the base64 stood for
    std::shared_ptr<const Json> tree; ///< of a text that is JSON; null: it is none, or too long
    QByteArray laidOut;               ///< the same over lines; empty: as it came
    bool isPicture = false;           ///< begins like one that can be decoded safely
    MarkdownPtr markdown{};           ///< of a text that is Markdown, or looks like it; null: neither, or too long
    bool saysMarkdown = false;        ///< by its type or the end of its address

    /// Is it the same to whoever reads it?
    [[nodiscard]] bool isSameAs(const ResourcePart &other) const
    {
        return uri == other.uri && mimeType == other.mimeType && isText == other.isText && bytes == other.bytes;
    }
};

/// How reading a resource went.
struct ResourceAnswer
{
    static constexpr qsizetype kMostParsed = 32 * 1024 * 1024; ///< bytes of a text that is looked at as JSON
    static constexpr qsizetype kMostLaidOut = 4 * 1024 * 1024; ///< bytes of JSON that is put over lines

    CallOutcome outcome;         ///< its result has gone into the rest
    qint64 wallNs = 0;           ///< when it came, since 1970-01-01 UTC
    QList<ResourcePart> parts;   ///< empty if it went wrong
    QByteArray raw;              ///< the result as it came, over lines if it is not long
    QList<Deviation> deviations; ///< what breaks the rules in it
    bool isUsable = false;       ///< contents were found
    bool hides = false;          ///< characters in it are not seen, or turn the direction of what is

    [[nodiscard]] bool isSameAs(const ResourceAnswer &other) const;
    [[nodiscard]] qint64 bytes() const; ///< of all parts
    [[nodiscard]] qint64 cost() const;  ///< bytes in memory, about
};
using ResourceAnswerPtr = std::shared_ptr<const ResourceAnswer>;

/// Takes the outcome of a resources/read apart. Pure, and maybe slow: made for the thread pool.
[[nodiscard]] ResourceAnswerPtr readResourceAnswer(const CallOutcome &outcome, qint64 wallNs);

/// Do the bytes begin as PNG, JPEG, GIF or WebP do, whatever they are called (reliability.md U11)?
[[nodiscard]] bool beginsAsPicture(const QByteArray &bytes);

} // namespace Signalbox
