// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What a shell may offer for a word that is being typed.
struct CompletionWord
{
    QString word;
    QString what; ///< in one line; may be empty

    bool operator==(const CompletionWord &) const = default;
};

/// What the text of `signalbox-cli VERBS --help` knows that begins with `current`: options if that begins with a dash,
/// else the next verbs. The help is the one source: it is made from the option tables.
[[nodiscard]] QList<CompletionWord> completionsFromHelp(const QString &help, const QStringList &verbs,
                                                        const QString &current);
/// Does the command take a server's name here? `before`: all words before the current one.
[[nodiscard]] bool wantsServerName(const QString &help, const QStringList &verbs, const QStringList &before);

enum class CompletionNames { Groups, Profiles, Environments };
/// Does a command of `servers` take such a name here? `before`: all words before the current one.
[[nodiscard]] std::optional<CompletionNames> namesWanted(const QStringList &before);

/// `signalbox-cli complete -- WORDS… CURRENT`, for the scripts in installer/completion: one `WORD<tab>WHAT` a line.
[[nodiscard]] int runCompletion(const QStringList &arguments);

} // namespace Signalbox
