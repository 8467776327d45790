// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/content.h"
#include "core/mcp/resource.h"
#include "ui/models/result/jsontable.h"
#include "ui/models/result/markdown.h"
#include "ui/models/result/soundfacts.h"

namespace Signalbox {

/// A block of content with all that can be shown of it made ready.
struct ShownContent
{
    Content content;
    QByteArray sent;      ///< what is saved: the text as sent, the decoded bytes, else the block's JSON
    QByteArray text;      ///< UTF-8 as it is shown; JSON is laid out over lines if it is short enough
    bool isJson = false;  ///< the text
    MarkdownPtr markdown; ///< null: the text is none, or too long for it
    bool isPlainlyMarkdown = false;
    JsonTablePtr table; ///< of a text that is an array of objects
    SoundFacts sound;

    [[nodiscard]] bool isText() const;
    [[nodiscard]] QString fileName(const QString &tool) const; ///< that is proposed for it (receivedfile.h)
};

/// Pure, and maybe slow: for the thread pool.
[[nodiscard]] ShownContent prepareContent(const Content &content);
[[nodiscard]] QList<ShownContent> prepareContents(const QList<Content> &contents); ///< at most kMostShownBlocks
/// Does JSON in their texts hide characters behind its escapes? A table shows it without them.
[[nodiscard]] bool hidesInJson(const QList<ShownContent> &shown);
/// What resources/read gave, as if it had been embedded.
[[nodiscard]] QList<Content> contentsOf(const ReadResult &read);

inline constexpr qsizetype kMostShownBlocks = 50;

} // namespace Signalbox
