// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// A place in a text of an entry that is filled in when the server is started (protocol.md 5.6).
struct Placeholder
{
    enum class Kind {
        Variable, ///< ${NAME}, ${NAME:-else}, ${env:NAME}, {env:NAME}: of the environment
        Input,    ///< ${input:ID}: the person gives it
        Known,    ///< ${userHome}, ${workspaceFolder}, ${workspaceFolderBasename}, ${pathSeparator}, ${/}
        File,     ///< ${file:PATH}, {file:PATH}: what stands in a file
        Profile,  ///< ${var:NAME}, ${var:NAME:-else}: of the profile or environment in use
    };

    Kind kind = Kind::Variable;
    QString name{};                    ///< of the variable or input; the path; the word
    std::optional<QString> fallback{}; ///< of a variable or profile: what stands behind ":-"
    QString written{};                 ///< as it stands in the text

    bool operator==(const Placeholder &) const = default;
};

/// A stretch of a text: words as they are, or a placeholder.
struct TextPart
{
    QString words{};
    std::optional<Placeholder> placeholder{};
};

/// The text in its parts, in order. What is written like a placeholder and is none of the above stays words.
[[nodiscard]] QList<TextPart> placeholderParts(const QString &text);
/// Is any of it known only when the server is started?
[[nodiscard]] bool holdsPlaceholder(const QString &text);

} // namespace Signalbox
