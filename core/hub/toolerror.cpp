// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolerror.h"

#include <algorithm>
#include <functional>

namespace Signalbox {

namespace {

constexpr QByteArrayView kMember = "\"isError\"";

bool mentionsMember(QByteArrayView text)
{
    static const std::boyer_moore_horspool_searcher searcher(kMember.begin(), kMember.end());
    return std::search(text.begin(), text.end(), searcher) != text.end();
}

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
        ++at;
    }
    return at;
}

/// The first byte after the string that starts at `at`.
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at + 1;
        }
    }
    return text.size();
}

bool isTrueAt(QByteArrayView text, qsizetype at)
{
    at = skipSpace(text, at);
    if (at >= text.size() || text[at] != ':') {
        return false;
    }
    return text.sliced(skipSpace(text, at + 1)).startsWith("true");
}

} // namespace

bool isToolError(const CallOutcome &outcome)
{
    const QByteArrayView text = outcome.result;
    if (!outcome.ok() || !mentionsMember(text)) {
        return false;
    }
    bool isError = false; // of a member that stands there twice the last counts
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const qsizetype end = endOfString(text, at);
            const qsizetype next = skipSpace(text, end);
            if (depth == 1 && text.sliced(at, end - at) == kMember && next < text.size() && text[next] == ':') {
                isError = isTrueAt(text, end);
            }
            at = end;
            continue;
        }
        depth += int(c == '{' || c == '[') - int(c == '}' || c == ']');
        ++at;
    }
    return isError;
}

} // namespace Signalbox
