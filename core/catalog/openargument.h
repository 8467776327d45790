// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>

namespace Signalbox {

/// What a desktop gives a program to open: a file or a link. Understanding it reads no file and starts nothing.
///
/// `signalbox://add?text=TEXT`: what could be pasted, percent-encoded; `signalbox://server/NAME`: a server of the list;
/// `signalbox://journal` and so on: a page; `signalbox://`: only the window. Other links mean what pasting them means (docs/installing.md).
struct OpenArgument
{
    enum class Kind {
        Window,    ///< nothing but the window itself
        Recording, ///< a session file
        Bundle,    ///< an .mcpb
        File,      ///< any other file: what it holds could be pasted
        Page,      ///< one of the window's pages: kPages
        Server,    ///< one of the list
        Snippet,   ///< text as it could be pasted
    };
    static constexpr std::array kPages = {QLatin1StringView("servers"), QLatin1StringView("explore"),
                                          QLatin1StringView("journal"), QLatin1StringView("monitor"),
                                          QLatin1StringView("policy"),  QLatin1StringView("settings")};
    static constexpr qsizetype kLongestLink = qsizetype(48) * 1024; ///< characters

    Kind kind = Kind::Window;
    QString text; ///< a path, a name, a page or the snippet

    /// `argument`: a path, a file: address or a link. Errors: Kind::Usage.
    [[nodiscard]] static Result<OpenArgument> fromText(const QString &argument);
    /// The same with the whole path of a file, for another process; `folder`: what a path is relative to.
    [[nodiscard]] static QString absolute(const QString &argument, const QString &folder);

    bool operator==(const OpenArgument &) const = default;
};

/// The text of a file that is to be pasted. Reads it: not on the window's thread. Errors: Kind::Usage, one of more than
/// 16 MiB or that is not UTF-8; Kind::Storage.
[[nodiscard]] Result<QString> readSnippet(const QString &path);

} // namespace Signalbox
