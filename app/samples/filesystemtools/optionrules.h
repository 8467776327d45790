// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Signalbox {

/// What a command (or a subcommand of git) may be given.
struct OptionRules
{
    QStringView name;        ///< "ls", or "git log"
    QStringView letters;     ///< short options without a value; may stand together
    QStringView valued;      ///< short options with a value, joined or as the next argument
    QStringView words;       ///< long options without a value, separated by spaces
    QStringView valuedWords; ///< long options whose value is joined by "="
    enum class Rest { None, Paths, PatternThenPaths } rest = Rest::Paths;

    [[nodiscard]] bool hasWord(QStringView word) const;
    [[nodiscard]] bool hasValuedWord(QStringView word) const;
    [[nodiscard]] bool isGit() const;
    [[nodiscard]] bool showsDiffs() const;  ///< git log, show, diff
    [[nodiscard]] bool takesNumber() const; ///< -5

    [[nodiscard]] static const OptionRules *find(QStringView name);
    [[nodiscard]] static QString gitSubcommands(); ///< for people
};

/// The expression of find: its words and how many arguments follow each; -1 if it may not be used.
[[nodiscard]] int findWordArguments(QStringView word);

} // namespace Signalbox
