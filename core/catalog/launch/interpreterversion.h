// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>

namespace Signalbox {

/// Which version a program `node` or `python` at this absolute path is, as far as files tell: the folders of nvm, fnm,
/// volta, asdf, mise, pyenv, uv and Homebrew, a virtual environment, the headers beside Node.js, the name of Python's own
/// file; for the shims of version managers what is chosen for @p folder or in @p home. As many parts as are known; null:
/// not known. Nothing is started.
[[nodiscard]] QVersionNumber interpreterVersion(const QString &path, const QString &folder, const QString &home);

} // namespace Signalbox
