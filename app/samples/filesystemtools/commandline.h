// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

#include <QByteArrayList>
#include <QStringList>

namespace Signalbox {

/// A command that run_command may start, with everything the caller said checked.
struct CheckedCommand
{
    QString program;       ///< one of the allow list
    QStringList arguments; ///< as they are passed on
    bool isGit = false;
};

/// The rule of run_command, thought of as by someone who wants out:
///
/// 1. Only git, ls, cat, grep and find, looked up in the server's own PATH, never in the root. Never a shell.
/// 2. Options are an allow list, per command, spelled exactly. What is not in it is refused: that covers what runs
///    programs (find -exec, -ok; git -c, --exec-path, --ext-diff, --upload-pack, grep -O), what writes (find -delete,
///    -fprint…; git --output), what reads from elsewhere (grep -f, --exclude-from; git --git-dir, --contents, -C; find
///    -files0-from, -newer), what follows links (ls -L, grep -R, find -L), and every abbreviation that getopt would
///    complete to one of these. A long option's value is joined by "=", so that we and the command agree on what is
///    an option and what is an argument.
/// 3. Every argument that could be a path is walked from the root (RootFolder) and refused if it leads outside.
/// 4. git gets a reading subcommand first and nothing before it, in a repository whose .git is a folder inside the
///    root; our options and environment switch off what a repository's own settings could start (runcommand.cpp).
///
/// What remains: settings and filters that the root's owner put into .git/config count as the owner's wish.
class CommandLine
{
public:
    /// `folder` is where the command will run, relative to the root. Errors: Kind::Policy, a sentence for the caller.
    [[nodiscard]] static Result<CheckedCommand> check(const QString &command, const QStringList &arguments,
                                                      const RootFolder &root, const QByteArray &folder);
    [[nodiscard]] static QStringList programs();
};

} // namespace Signalbox
